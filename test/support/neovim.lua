-- Opens a protokoll in Neovim with the language server, as docs/editorer.md
-- says, and writes what Neovim gets as JSON.
local server, file, out = vim.env.PROTOKOLL_SERVER, vim.env.PROTOKOLL_FILE, vim.env.PROTOKOLL_OUT
local patience = 20000

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'protokoll'
local client = vim.lsp.start_client({
  name = 'protokoll',
  cmd = { 'node', server, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

-- Asks about the last character of the first line that has some words.
local function ask(method, words)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local _, last = text:find(words, 1, true)
    if last then
      vim.api.nvim_win_set_cursor(0, { number, last - 1 })
      local params = vim.lsp.util.make_position_params(0, 'utf-16')
      local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
      return answers and answers[client] and answers[client].result
    end
  end
end

vim.wait(patience, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
local result = {
  diagnostics = vim.tbl_map(function(one) return one.code or one.user_data.lsp.code end,
    vim.diagnostic.get(buffer)),
  definition = ask('textDocument/definition', vim.env.PROTOKOLL_REFERENCE),
  hover = ask('textDocument/hover', vim.env.PROTOKOLL_REFERENCE),
}
vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', vim.env.PROTOKOLL_TYPED })
result.completion = ask('textDocument/completion', vim.env.PROTOKOLL_TYPED)

local written = io.open(out, 'w')
written:write(vim.json.encode(result))
written:close()
vim.cmd('qall!')
