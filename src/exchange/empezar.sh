#!/bin/sh
# Starts Luch from this stick. Nothing is installed: program, voices and progress stay here.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
if "$here/luch" --version >/dev/null 2>&1; then
    exec "$here/luch" "$@"
fi
# Some systems let no program run from a stick: it runs from the computer's own disk, everything else stays here.
copy=$(mktemp -d) || exit 1
trap 'rm -rf "$copy"' EXIT
trap 'exit 1' HUP INT TERM
if cp "$here/luch" "$copy/luch" && chmod 700 "$copy/luch" && "$copy/luch" --version >/dev/null 2>&1; then
    "$copy/luch" --data "$here/data" --content "$here" --content "$here/content" "$@"
else
    cat "$here/LEEME.txt"
    exit 1
fi
