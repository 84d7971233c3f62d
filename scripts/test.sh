#!/usr/bin/env bash
# Everything that must hold, on a fresh machine: installs what is missing, then
# checks types and style, builds, and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."

# The tests open the documents in real programs: LibreOffice, Chromium, Poppler; and work in real editors.
missing=()
command -v soffice >/dev/null || missing+=(libreoffice-writer)
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v nvim >/dev/null || missing+=(neovim) # an editor that is not VS Code
command -v rg >/dev/null || missing+=(ripgrep) # VS Code finds files with it
if [ ${#missing[@]} -gt 0 ]; then
  if ! command -v apt-get >/dev/null; then
    echo "Install these first: ${missing[*]}" >&2
    exit 1
  fi
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

npm ci --no-audit --no-fund
npm run --silent typecheck
npm run --silent lint
npm run --silent build
mkdir -p .cache
status=0
npx vitest run --reporter=default --reporter=json --outputFile.json=.cache/tests.json "$@" || status=$?
# The same package as users have, in a real VS Code.
PROTOKOLL_SUITE_REPORT="$PWD/.cache/tests-vscode.json" node scripts/vscode/test.mjs || status=$?
# And in the VS Code that a browser runs alone.
npm run --silent test:web -- --reporter=default --reporter=json --outputFile.json=.cache/tests-web.json || status=$?
exit "$status"
