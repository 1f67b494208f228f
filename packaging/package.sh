#!/usr/bin/env bash
# Builds what a rep installs by a double click, into target/package: an image with a runtime of its own, and from it a
# portable archive, a .deb and an .rpm on Linux, a .dmg on macOS. Needs Maven and a JDK 25.
#
#   packaging/package.sh [image|archive|deb|rpm|dmg ...]     all that this system can make, without arguments
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '== %s\n' "$*"; }

jdk_25() {
    local home
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        [[ -x $home/bin/jpackage && $("$home/bin/jpackage" --version) == 25* ]] && { echo "$home"; return; }
    done
    echo 'No JDK 25 with jpackage found: install one, or name it in JAVA_HOME.' >&2
    return 1
}

jdk=$(jdk_25)
case $(uname -s) in
    Linux) system=linux; makes=(archive); icon=src/main/resources/app/fermata/ui/icons/fermata-256.png ;;
    Darwin) system=macos; makes=(archive dmg); icon= ;;
    *) echo 'This script knows Linux and macOS.' >&2; exit 1 ;;
esac
if [[ $system == linux ]]; then
    command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null && makes+=(deb)
    command -v rpmbuild >/dev/null && makes+=(rpm)
fi
(($#)) && makes=("$@")

out=target/package
rm -rf "$out"
mkdir -p "$out"

say 'Compiling'
mvn -B -q -DskipTests package dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$out/jars"
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -n 1)
version=${version%-SNAPSHOT}
cp target/fermata-*.jar "$out/jars/fermata.jar"
# JavaFX goes into the runtime; its jars without a system in their name are empty.
mkdir "$out/javafx"
mv "$out"/jars/javafx-*-*-*.jar "$out/javafx/" 2>/dev/null || mv "$out"/jars/javafx-*-"${system/macos/mac}"*.jar "$out/javafx/"
rm -f "$out"/jars/javafx-*.jar

say 'Linking the runtime'
"$jdk/bin/jlink" --module-path "$out/javafx" --add-modules "$(paste -sd, packaging/modules)" --output "$out/runtime" \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --include-locales=en,fr,de,es,it,pt,nl,pl,sv,da

say 'Making the image'
arguments=(@packaging/jpackage/shared.args --app-version "$version")
[[ -n $icon ]] && arguments+=(--icon "$icon")
"$jdk/bin/jpackage" --type app-image --input "$out/jars" --runtime-image "$out/runtime" --dest "$out" "${arguments[@]}"
image=$out/Fermata
[[ $system == macos ]] && image=$out/Fermata.app

for make in "${makes[@]}"; do
    say "Making the $make"
    case $make in
        image) ;;
        archive) tar -C "$out" -czf "$out/fermata-$version-$system-$(uname -m).tar.gz" "$(basename "$image")" ;;
        deb | rpm | dmg)
            arguments=("@packaging/jpackage/$system.args")
            [[ -f packaging/jpackage/$make.args ]] && arguments+=("@packaging/jpackage/$make.args")
            "$jdk/bin/jpackage" --type "$make" --app-image "$image" --dest "$out" --name Fermata --app-version "$version" \
                --license-file LICENSE "${arguments[@]}"
            ;;
        *) echo "What is a $make? Choose of image, archive, deb, rpm, dmg." >&2; exit 2 ;;
    esac
done
ls -sh "$out" | grep -i fermata
