package app.fermata.roster;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;

/// The stored views.
@Repository
interface SavedViews {

    @Insert
    void add(SavedView view);

    @Query("from SavedView order by position, id")
    List<SavedView> all();

    @Query("from SavedView where id = :id")
    Optional<SavedView> find(long id);

    @Query("select coalesce(max(position), 0) from SavedView")
    int lastPosition();

    @Query("update SavedView set name = :name where id = :id")
    int rename(long id, String name);

    @Query("update SavedView set filter = :filter where id = :id")
    int change(long id, String filter);

    @Query("update SavedView set position = :position where id = :id")
    int place(long id, int position);

    @Query("delete from SavedView where id = :id")
    int remove(long id);
}
