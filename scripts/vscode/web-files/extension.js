/**
 * A folder on no disk that the editor knows of, as vscode.dev has them: each
 * request goes to the server that the editor comes from (`web-editor.mjs`).
 */
const vscode = require('vscode');

function provider(files) {
  const changes = new vscode.EventEmitter();
  const ask = async (what, uri, init) => {
    const answer = await fetch(`${files}${what}${encodeURI(uri.path)}`, init);
    if (answer.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
    if (!answer.ok) throw vscode.FileSystemError.NoPermissions(uri);
    return answer;
  };
  const unable = (uri) => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) => (await ask('stat', uri)).json(),
    readDirectory: async (uri) => (await ask('list', uri)).json(),
    readFile: async (uri) => new Uint8Array(await (await ask('read', uri)).arrayBuffer()),
    writeFile: async (uri, body) => {
      await ask('write', uri, { method: 'POST', body });
      changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    createDirectory: unable,
    delete: unable,
    rename: unable,
  };
}

exports.activate = ({ extensionUri, subscriptions }) => {
  const files = vscode.Uri.joinPath(extensionUri, '/../files/').toString(true);
  const folders = provider(files);
  subscriptions.push(vscode.workspace.registerFileSystemProvider('web-files', folders));
};
