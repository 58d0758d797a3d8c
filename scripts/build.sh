# Builds and runs the program. Read by the scripts at the root, after tools.sh.

jar="$here/app/target/gatehouse.jar"
built="$here/app/target/built"
run="$here/app/target/run"

# Builds the program alone, without tests, if anything it is made of is newer than it.
build_app_if_needed() {
    local newer
    newer=$([ -f "$run/gatehouse.jar" ] && [ -f "$built" ] \
        && find "$here/pom.xml" "$here/reader/pom.xml" "$here/reader/src/main" \
            "$here/app/pom.xml" "$here/app/src/main" "$here/examples" -newer "$built" -print -quit \
        || echo all)
    if [ -n "$newer" ]; then
        need_maven
        build_app
    fi
}

build_app() {
    local log began
    log=$(mktemp)
    began=$(mktemp)
    echo "Building Gatehouse; the first time this fetches its libraries, which takes a minute or two." >&2
    if ! (cd "$here" && mvn -B -pl reader,app ${GATEHOUSE_MAVEN:-} -DskipTests -Dspotless.check.skip -Dwarnings=-g package 2>&1) \
        | tee "$log" | awk '
            /^Downloaded from/ { if (++n % 50 == 0) { print "  " n " files fetched"; fflush() } }
            /^\[INFO\] --- / { print "  " $3; fflush() }' >&2; then
        echo "The build failed:" >&2
        grep '^\[ERROR\]' "$log" | head -n 20 >&2
        exit 1
    fi
    rm -rf "$run" "$log"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$run" >/dev/null
    mv "$began" "$built"
}

# Becomes the program. One that answers a question and ends need not wait for the best machine code; one that lasts
# leaves what it loaded when it ends, so that the next one starts in half the time.
run_app() {
    local lasting=$1 classes
    shift
    if [ "$lasting" = no ]; then
        exec "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$run/gatehouse.jar" "$@"
    fi
    classes="$run/classes-$(jdk_major "$JAVA_HOME").jsa"
    if [ -f "$classes" ]; then
        exec "$JAVA_HOME/bin/java" "-XX:SharedArchiveFile=$classes" -Xlog:disable -jar "$run/gatehouse.jar" "$@"
    fi
    exec "$JAVA_HOME/bin/java" "-XX:ArchiveClassesAtExit=$classes" -Xlog:disable -jar "$run/gatehouse.jar" "$@"
}
