/**
 * Checks the catalogues against each other and against the code, and prints every mistake at once:
 * keys missing in a language or with a foreign prefix, messages ICU cannot read, variables that differ between languages, keys the code
 * uses and no catalogue has, keys nobody uses, variables a call leaves out, words for people written in the code, and languages that say too
 * much in English.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse as parseMessage, TYPE } from "@formatjs/icu-messageformat-parser";
import { parseSync } from "vite";
import { catalogueFile, languages, places, sourceFolder } from "./catalogues.mjs";

// Another folder may be named, to try the check itself.
const source = process.argv[2] ?? sourceFolder;
const mistakes = [];
const say = (file, text) => mistakes.push(`${relative(source, file).split(sep).join("/")}: ${text}`);

/** The variables of a message, as `name:kind`; a plural's and a select's branches are looked into. */
function variables(elements, found = new Map()) {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    const kind = element.type === TYPE.tag ? "tag" : TYPE[element.type];
    found.set(element.value, kind);
    if (element.options) for (const option of Object.values(element.options)) variables(option.value, found);
    if (element.children) variables(element.children, found);
  }
  return found;
}

const shown = (map) =>
  [...map]
    .map(([name, kind]) => `{${name}: ${kind}}`)
    .sort()
    .join(" ") || "none";

const word = /\p{L}{2}/u;

/** How many messages a language says in the very words of the English one. A twentieth may: names, units, "no". */
const same = new Map(languages.slice(1).map((language) => [language, 0]));
const enoughToTell = 100;

/** Every key of every place with the variables of its English message. */
function readCatalogues() {
  const known = new Map();
  for (const place of places(source)) {
    const [english, ...others] = languages.map((language) => read(place, language));
    for (const [key, message] of english.messages) {
      if (known.has(key)) say(english.file, `${key}: another catalogue has this key too`);
      known.set(key, { file: english.file, variables: message });
      for (const other of others) compare(key, message, other);
      for (const other of others) {
        const text = english.texts[key];
        if (other.texts[key] === text && word.test(text)) same.set(other.language, same.get(other.language) + 1);
      }
    }
    for (const other of others) {
      for (const key of other.messages.keys()) {
        if (!english.messages.has(key)) say(other.file, `${key}: not in en.json`);
      }
    }
  }
  return known;
}

function compare(key, english, { file, messages }) {
  const other = messages.get(key);
  if (!other) say(file, `${key}: missing`);
  else if (shown(english) !== shown(other)) say(file, `${key}: variables ${shown(other)} instead of ${shown(english)}`);
}

function read(place, language) {
  const file = catalogueFile(place, language);
  const messages = new Map();
  let content = {};
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    say(file, error.message);
  }
  for (const [key, message] of Object.entries(content)) {
    if (!key.startsWith(place.prefix)) say(file, `${key}: must begin with ${place.prefix}`);
    if (message.trim() === "") say(file, `${key}: empty`);
    try {
      messages.set(key, variables(parseMessage(message, { captureLocation: false })));
    } catch (error) {
      say(file, `${key}: not an ICU message (${error.message})`);
      messages.set(key, new Map());
    }
  }
  return { file, language, messages, texts: content };
}

const sources = readdirSync(source, { recursive: true })
  .map((name) => join(source, name))
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file));

const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label", "hint", "okText", "cancelText"]);
const keyLike = /^[a-z][\w-]*(\.[\w-]+)+$/;

/** Walks a file: which keys it names, in which forms, and which words it speaks itself. */
function readCode(known) {
  const used = new Set();
  const stems = new Set();
  const owners = new Set([...known.keys()].map((key) => key.split(".")[0]));
  const visit = (file, line, node, parent) => {
    if (!node || typeof node.type !== "string") return;
    if (node.type === "Literal" && typeof node.value === "string") literal(file, line(node), node, parent);
    if (node.type === "TemplateLiteral") stems.add(node.quasis[0].value.cooked);
    if (node.type === "JSXText" && word.test(node.value)) {
      say(file, `line ${line(node)}: words in the code: ${node.value.trim().slice(0, 40)}`);
    }
    if (node.type === "CallExpression") call(file, line(node), node);
    for (const [name, child] of Object.entries(node)) {
      if (name === "parent") continue;
      for (const one of Array.isArray(child) ? child : [child]) {
        if (one && typeof one === "object") visit(file, line, one, node);
      }
    }
  };
  const literal = (file, line, node, parent) => {
    const text = node.value;
    if (known.has(text)) used.add(text);
    else if (isMessagePlace(parent, node) && keyLike.test(text) && owners.has(text.split(".")[0])) {
      say(file, `line ${line}: no catalogue has ${text}`);
    }
    if (parent?.type === "JSXAttribute" && spoken.has(parent.name.name) && word.test(text)) {
      say(file, `line ${line}: words in the code: ${parent.name.name}="${text.slice(0, 40)}"`);
    }
  };
  const call = (file, line, { callee, arguments: [id, values] }) => {
    if (callee.type !== "Identifier" || callee.name !== "t" || id?.type !== "Literal") return;
    const wanted = known.get(id.value);
    if (!wanted) return say(file, `line ${line}: no catalogue has ${id.value}`);
    if (values && values.type !== "ObjectExpression") return undefined;
    const properties = values?.properties ?? [];
    if (properties.some((property) => property.type !== "Property")) return undefined;
    const given = new Set(properties.map((property) => property.key.name ?? property.key.value));
    const left = [...wanted.variables].filter(([name, kind]) => kind !== "tag" && !given.has(name));
    if (left.length > 0) say(file, `line ${line}: ${id.value} wants ${left.map(([name]) => name).join(", ")}`);
    return undefined;
  };
  for (const file of sources) {
    const text = readFileSync(file, "utf8");
    const { program, errors } = parseSync(file, text);
    for (const error of errors) say(file, error.message);
    const line = (node) => text.slice(0, node.start).split("\n").length;
    visit(file, line, program, undefined);
  }
  return { used, stems: [...stems].filter((stem) => stem.includes(".")) };
}

const isMessagePlace = (parent) =>
  (parent?.type === "JSXAttribute" && parent.name.name === "id") ||
  (parent?.type === "Property" && ["id", "label"].includes(parent.key.name));

const known = readCatalogues();
const { used, stems } = readCode(known);
for (const [key, { file }] of known) {
  if (!used.has(key) && !stems.some((stem) => key.startsWith(stem))) say(file, `${key}: nobody uses it`);
}
for (const [language, count] of same) {
  if (known.size >= enoughToTell && count >= known.size / 20) {
    say(source, `${language}: ${count} of ${known.size} messages are English still`);
  }
}
for (const mistake of mistakes) process.stderr.write(`${mistake}\n`);
process.stdout.write(`${known.size} messages in ${languages.length} languages, ${mistakes.length} mistakes\n`);
process.exitCode = mistakes.length > 0 ? 1 : 0;
