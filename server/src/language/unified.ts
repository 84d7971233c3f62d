/**
 * `protokollParse` and `protokollFormat`: the parser and the formatter as
 * unified plugins, for those who build their own pipeline. Over the pure
 * `parse` and `format`.
 */
import type { Plugin } from 'unified';
import { format } from './format.ts';
import { parse } from './parse.ts';
import type { Protokoll } from './tree.ts';

/** The parser plugin: takes a file's text, gives its tree. */
export const protokollParse: Plugin<[], string, Protokoll> = function () {
  this.parser = parse;
};

/**
 * The compiler plugin: gives the canonical form of the file's own text. It
 * writes what stands in the file, not the tree it is handed, because only the
 * text holds the notes and the spelling that the formatter keeps.
 */
export const protokollFormat: Plugin<[], Protokoll, string> = function () {
  this.compiler = (_tree, file) => format(String(file));
};
