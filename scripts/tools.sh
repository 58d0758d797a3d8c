# Finds the JDK and Maven that the scripts at the root run with. Read by them, not run.

OLDEST_JDK=17

# The major version of the JDK in a folder; nothing if there is none.
jdk_major() {
    [ -x "$1/bin/javac" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Every JDK of this machine from the oldest that will do, a line each: major version, then folder.
jdks() {
    local folder major
    for folder in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
        [ -n "$folder" ] && [ ! -L "$folder" ] || [ "$folder" = "${JAVA_HOME:-}" ] || continue
        major=$(jdk_major "$folder")
        if [ -n "$major" ] && [ "$major" -ge "$OLDEST_JDK" ]; then
            echo "$major $folder"
        fi
    done | sort -n -u -k1,1
}

# JAVA_HOME if it will do, else the newest.
choose_jdk() {
    local major
    major=$(jdk_major "${JAVA_HOME:-/nowhere}")
    if [ -z "$major" ] || [ "$major" -lt "$OLDEST_JDK" ]; then
        JAVA_HOME=$(jdks | tail -n 1 | cut -d ' ' -f 2-)
    fi
    if [ -z "$JAVA_HOME" ]; then
        echo "Gatehouse needs a JDK, $OLDEST_JDK or newer, and found none in JAVA_HOME or /usr/lib/jvm." >&2
        echo "On Debian or Ubuntu: apt-get install openjdk-17-jdk-headless" >&2
        exit 1
    fi
    export JAVA_HOME
}

need_maven() {
    local version
    version=$(command -v mvn >/dev/null && mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
    if [ -z "$version" ] || [ "$(printf '3.8\n%s\n' "$version" | sort -V | head -n 1)" != 3.8 ]; then
        echo "Gatehouse is built with Maven, 3.8 or newer; found ${version:-none}." >&2
        echo "On Debian or Ubuntu: apt-get install maven" >&2
        exit 1
    fi
}
