# Sourced by the scripts that build the native modules in another mode: sets `checkout` (a copy, with modules built in
# place) and `python`, and removes all of it at the end.  The checkout itself is never built in.
#
# CYDICOM_PYTHON names an interpreter that has the requirements of the extra `test`; without it a virtual environment
# is made with them.  CYDICOM_WORKPLACE names a folder to keep: what was built there is built again only where
# sources changed.

here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
unset PYTHONPATH PYTHONHOME PYTHONSTARTUP
export PYTHONDONTWRITEBYTECODE=1 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1
if [[ -z "${CYDICOM_SHARED:-}" && -d "$here/../shared/data" ]]; then
    CYDICOM_SHARED="$(cd "$here/../shared" && pwd)"
    export CYDICOM_SHARED
fi

# Copy the checkout and build it: workplace MODE [EXTRA ...]
workplace() {
    local mode="$1" extra
    shift
    if [[ -n "${CYDICOM_WORKPLACE:-}" ]]; then
        work="$CYDICOM_WORKPLACE"
        mkdir -p "$work"
    else
        work="$(mktemp -d)"
        trap 'rm -rf "$work"' EXIT
    fi
    checkout="$work/checkout"
    python3 "$here/.ci/copy_checkout.py" "$here" "$checkout"
    python="${CYDICOM_PYTHON:-$work/venv/bin/python}"
    if [[ ! -x "$python" ]]; then
        python3 -m venv "$work/venv"
        for extra in test "$@"; do
            python3 "$here/.ci/extra.py" "$extra"
        done > "$work/requirements.txt"
        "$python" -m pip install --quiet numpy -r "$work/requirements.txt"
    fi
    cd "$checkout"
    export PYTHONPATH="$checkout/src"
    echo "building ($mode) in $checkout"
    CYDICOM_BUILD="$mode" "$python" setup.py -q build_ext --inplace > "$work/build.log" 2>&1 \
        || { tail -n 30 "$work/build.log"; return 1; }
    # Found, not imported: sanitized modules load only where their runtime does first.
    "$python" -c 'import importlib.util as u; print("cydicom is", u.find_spec("cydicom").origin)'
}
