package app.fermata.ui.contacts;

import app.fermata.roster.ContactFilter;
import app.fermata.roster.KeepingViews;
import app.fermata.roster.OwnView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rep's own views without a store.
final class ViewsInMemory implements ViewUseCases {

    private final List<OwnView> views = new ArrayList<>();
    private final Map<String, @Nullable ContactFilter> texts = new HashMap<>();
    private long lastId;
    volatile @Nullable RuntimeException broken;

    /// Puts a view there that cannot be read.
    void addUnreadable(String name) {
        views.add(new OwnView(++lastId, name, null));
    }

    List<String> names() {
        return views.stream().map(OwnView::name).toList();
    }

    @Override
    public synchronized List<OwnView> all() {
        return List.copyOf(views);
    }

    @Override
    public synchronized OwnView save(String name, ContactFilter filter) {
        fail();
        views.add(new OwnView(++lastId, name, filter));
        return views.getLast();
    }

    @Override
    public synchronized boolean rename(long id, String name) {
        fail();
        views.replaceAll(view -> view.id() == id ? new OwnView(id, name, view.filter()) : view);
        return true;
    }

    @Override
    public synchronized Optional<KeepingViews.Removed> change(long id, ContactFilter filter) {
        fail();
        var before = removed(id);
        views.replaceAll(view -> view.id() == id ? new OwnView(id, view.name(), filter) : view);
        return before;
    }

    @Override
    public synchronized boolean changeBack(long id, KeepingViews.Removed before) {
        fail();
        views.replaceAll(view -> view.id() == id ? new OwnView(id, view.name(), texts.get(before.filter())) : view);
        return true;
    }

    @Override
    public synchronized Optional<KeepingViews.Removed> remove(long id) {
        fail();
        var before = removed(id);
        views.removeIf(view -> view.id() == id);
        return before;
    }

    private Optional<KeepingViews.Removed> removed(long id) {
        return views.stream().filter(view -> view.id() == id).findFirst().map(view -> {
            var text = "text " + texts.size();
            texts.put(text, view.filter());
            return new KeepingViews.Removed(id, view.name(), views.indexOf(view), text);
        });
    }

    @Override
    public synchronized boolean restore(KeepingViews.Removed removed) {
        fail();
        views.add(removed.position(), new OwnView(removed.id(), removed.name(), texts.get(removed.filter())));
        return true;
    }

    @Override
    public synchronized boolean order(List<Long> ids) {
        fail();
        var before = List.copyOf(views);
        views.clear();
        ids.forEach(id -> views.add(
                before.stream().filter(view -> view.id() == id).findFirst().orElseThrow()));
        return true;
    }

    private void fail() {
        if (broken != null) throw Objects.requireNonNull(broken);
    }
}
