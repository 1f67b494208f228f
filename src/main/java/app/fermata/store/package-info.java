/// The workspace: one folder with one H2 file, its lock, its schema and its transactions. It knows no concept of the
/// product; each concept hands its entity classes to the composition root, which hands them here.
@NullMarked
package app.fermata.store;

import org.jspecify.annotations.NullMarked;
