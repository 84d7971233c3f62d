/** Links of a protokoll: what they lead to is outside, so VS Code asks before it opens it. */
import { env, Uri } from 'vscode';

/** Opens an address of the web or of mail, as VS Code opens any; others are left alone. */
export async function openLink(address: string): Promise<void> {
  if (/^(?:https?:\/\/|mailto:)/iu.test(address)) await env.openExternal(Uri.parse(address));
}
