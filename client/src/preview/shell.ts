/** The page that a preview's panel loads: empty slots, our script and our styles, and a policy that forbids all else. */

/** What the page is made of. */
export interface Shell {
  /** Addresses of our own files, as the panel may load them. */
  script: string;
  styles: string;
  /** A number that is used once: only what carries it counts. */
  nonce: string;
}

/**
 * Takes the addresses; returns the page's HTML. It holds nothing of the
 * protokoll: what is shown comes as data afterwards. The policy lets no
 * script, style, picture or connection through but the two files.
 */
export function shellHtml({ script, styles, nonce }: Shell): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Förhandsvisning</title>
<link rel="stylesheet" nonce="${nonce}" href="${styles}">
</head>
<body data-vscode-context='{"preventDefaultContextMenuItems":true}'>
<div data-slot="banner"></div>
<main>
<div data-slot="cover"></div>
<div data-slot="contents"></div>
<div data-slot="items" class="items"></div>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

/** Returns 32 hexadecimal digits that nobody can guess. */
export function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
