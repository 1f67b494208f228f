/// How fast the main job is: `mvn -Pbench verify` runs it and writes `target/bench.md`.
@NullMarked
package app.fermata.bench;

import org.jspecify.annotations.NullMarked;
