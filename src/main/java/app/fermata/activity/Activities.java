package app.fermata.activity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;

/// What happened, as stored.
@Repository
interface Activities {

    @Insert
    void add(Activity activity);
}
