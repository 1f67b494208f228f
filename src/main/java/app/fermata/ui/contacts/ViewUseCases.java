package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.KeepingViews;
import app.fermata.roster.OwnView;
import java.util.List;
import java.util.Optional;

/// All the contacts screen asks about the rep's own views, so that it can be tried without a store.
interface ViewUseCases {

    List<OwnView> all();

    OwnView save(String name, ContactFilter filter);

    boolean rename(long id, String name);

    Optional<KeepingViews.Removed> change(long id, ContactFilter filter);

    boolean changeBack(long id, KeepingViews.Removed before);

    Optional<KeepingViews.Removed> remove(long id);

    boolean restore(KeepingViews.Removed removed);

    boolean order(List<Long> ids);

    /// The real ones.
    static ViewUseCases of(KeepingViews keeping) {
        return new ViewUseCases() {
            @Override
            public List<OwnView> all() {
                return keeping.all();
            }

            @Override
            public OwnView save(String name, ContactFilter filter) {
                return keeping.save(name, filter);
            }

            @Override
            public boolean rename(long id, String name) {
                return keeping.rename(id, name);
            }

            @Override
            public Optional<KeepingViews.Removed> change(long id, ContactFilter filter) {
                return keeping.change(id, filter);
            }

            @Override
            public boolean changeBack(long id, KeepingViews.Removed before) {
                return keeping.changeBack(id, before);
            }

            @Override
            public Optional<KeepingViews.Removed> remove(long id) {
                return keeping.remove(id);
            }

            @Override
            public boolean restore(KeepingViews.Removed removed) {
                keeping.restore(removed);
                return true;
            }

            @Override
            public boolean order(List<Long> ids) {
                keeping.order(ids);
                return true;
            }
        };
    }
}
