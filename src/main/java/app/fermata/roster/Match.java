package app.fermata.roster;

/// Whether all of several criteria must hold, or any one is enough.
public enum Match {
    ALL,
    ANY
}
