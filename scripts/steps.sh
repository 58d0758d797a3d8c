# Steps of a check: each is timed, the first that fails ends it. Read by ./check, after tools.sh.

step_lines=()

step() {
    local name=$1 began=$SECONDS
    shift
    printf '\n== %s\n' "$name"
    if "$@"; then
        step_lines+=("$(printf '%5d s  %s' $((SECONDS - began)) "$name")")
    else
        step_lines+=("$(printf '%5d s  %s  FAILED' $((SECONDS - began)) "$name")")
        report_steps
        exit 1
    fi
}

report_steps() {
    printf '\n'
    printf '%s\n' "${step_lines[@]}"
}

# The program and the Debian package of each thing that only some tests need.
package_of() {
    case "$1" in
        chromium) echo chromium ;;
        soffice) echo libreoffice-writer-nogui ;;
        pdftotext) echo poppler-utils ;;
        qpdf) echo qpdf ;;
        postgres) echo postgresql-15 ;;
        ip) echo iproute2 ;;
    esac
}

is_there() {
    if [ "$1" = postgres ]; then
        [ -x /usr/lib/postgresql/15/bin/initdb ]
    else
        command -v "$1" >/dev/null
    fi
}

# Installs what is missing where that is allowed, and says what is still missing.
install_missing() {
    local thing missing=() packages=()
    for thing in "$@"; do
        is_there "$thing" || packages+=("$(package_of "$thing")")
    done
    if [ "${#packages[@]}" -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq || true
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" || true
    fi
    for thing in "$@"; do
        is_there "$thing" || missing+=("$(package_of "$thing")")
    done
    if [ "${#missing[@]}" -gt 0 ]; then
        echo "Missing: ${missing[*]}. On Debian: apt-get install ${missing[*]}"
        return 1
    fi
    echo "Everything is there."
}

# Runs a command with a PostgreSQL 15 of its own, named by GATEHOUSE_TEST_DATABASE_URL, that is gone afterwards.
on_external_postgres() {
    local folder bin=/usr/lib/postgresql/15/bin port password as=() result=0
    folder=$(mktemp -d)
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    port=$((20000 + RANDOM % 20000))
    if [ "$(id -u)" = 0 ]; then
        as=(runuser -u postgres --)
        chown postgres "$folder"
    fi
    (umask 077 && echo "$password" > "$folder/password")
    [ "$(id -u)" != 0 ] || chown postgres "$folder/password"
    (cd "$folder" \
        && "${as[@]}" "$bin/initdb" -D data -A scram-sha-256 -U postgres --pwfile password >/dev/null \
        && "${as[@]}" "$bin/pg_ctl" -D data -w -l log \
            -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 -c fsync=off" \
            start >/dev/null) || return 1
    GATEHOUSE_TEST_DATABASE_URL="jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres&password=$password" \
        "$@" || result=$?
    (cd "$folder" && "${as[@]}" "$bin/pg_ctl" -D data -m immediate stop >/dev/null) || true
    rm -rf "$folder"
    return "$result"
}
