//! The source files as a stranger walks them: modules from the crate's roots down, what each file names, and where
//! the things it names are written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// Steps after which a chain of names that stand for names is given up.
const CHAIN_MAX: usize = 32;

/// A path of names, from a crate down.
pub(super) type Names = Vec<String>;

/// One source file without what only tests see.
pub(super) struct File {
    /// Its path inside `src`.
    pub path: PathBuf,
    /// The module it is.
    pub module: Names,
    /// Lines of it outside of tests.
    pub lines: usize,
    /// Its functions with their lines.
    pub functions: Vec<(String, usize)>,
    /// Its macros, by the last name.
    pub macros: Vec<String>,
    /// Its attributes, as text without blanks.
    pub attributes: Vec<String>,
    /// Every path that it names, as it is written.
    paths: Vec<(Names, Names)>,
}

/// What a name in a module stands for.
enum Meaning {
    /// Something written in that module.
    Item,
    /// Another path, as it is written in a `use`.
    Alias(Names),
}

/// A module, in a file of its own or inside one.
#[derive(Default)]
struct Module {
    file: usize,
    names: BTreeMap<String, Meaning>,
    globs: Vec<Names>,
}

/// What a path leads to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// One of the files.
    File(usize),
    /// Something of another crate.
    Outside(Names),
}

/// All files.
pub(super) struct House {
    /// In the order they are found from the roots.
    pub files: Vec<File>,
    modules: BTreeMap<Names, Module>,
    /// Files that no module leads to.
    pub orphans: Vec<PathBuf>,
}

impl House {
    /// The house of these files: paths inside `src` and their text. The roots are `lib.rs` and `main.rs`.
    pub(super) fn of(texts: &BTreeMap<PathBuf, String>) -> Self {
        let mut house = Self { files: Vec::new(), modules: BTreeMap::new(), orphans: Vec::new() };
        let mut seen = BTreeSet::new();
        for (root, name) in [("lib.rs", "crate"), ("main.rs", "main")] {
            house.walk(Path::new(root), vec![name.to_owned()], texts, &mut seen);
        }
        house.orphans = texts.keys().filter(|path| !seen.contains(*path)).cloned().collect();
        house
    }

    fn walk(
        &mut self,
        path: &Path,
        module: Names,
        texts: &BTreeMap<PathBuf, String>,
        seen: &mut BTreeSet<PathBuf>,
    ) {
        let Some(text) = texts.get(path) else { return };
        seen.insert(path.to_owned());
        let syntax = syn::parse_file(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut reader = Reader::new(module.clone(), text.lines().count());
        reader.visit_file(&syntax);
        let file = self.files.len();
        self.files.push(File {
            path: path.to_owned(),
            module: module.clone(),
            lines: reader.lines,
            functions: reader.functions,
            macros: reader.macros,
            attributes: reader.attributes,
            paths: reader.paths,
        });
        for (names, mut found) in reader.modules {
            found.file = file;
            self.modules.insert(names, found);
        }
        let is_root = module.len() == 1;
        let folder = if is_root { PathBuf::new() } else { path.with_extension("") };
        let below = |name: &str| folder.join(format!("{name}.rs"));
        for (of, name) in reader.below {
            self.walk(&below(&name), [of, vec![name]].concat(), texts, seen);
        }
        // Files of tests are known, and not looked into.
        let mut tests: Vec<PathBuf> = reader.tests.iter().map(|name| below(name)).collect();
        while let Some(path) = tests.pop() {
            let Some(text) = texts.get(&path).filter(|_| seen.insert(path.clone())) else { continue };
            let syntax = syn::parse_file(text).expect("a file of tests");
            let modules = syntax.items.iter().filter_map(|item| match item {
                syn::Item::Mod(one) if one.content.is_none() => Some(one.ident.to_string()),
                _ => None,
            });
            tests.extend(modules.map(|name| path.with_extension("").join(format!("{name}.rs"))));
        }
    }

    /// The room of a file: the folder it is in, or the root.
    pub(super) fn room(&self, file: usize) -> &str {
        self.files[file].module.get(1).map_or(&self.files[file].module[0], |room| room)
    }

    /// Everything that a file names outside of itself.
    pub(super) fn targets(&self, file: usize) -> Vec<Target> {
        let mut found = Vec::new();
        for (module, names) in &self.files[file].paths {
            let target = self.resolve(module, names, 0);
            if let Some(target) =
                target.filter(|target| *target != Target::File(file) && !found.contains(target))
            {
                found.push(target);
            }
        }
        found
    }

    /// Where a path written in a module leads.
    fn resolve(&self, module: &[String], names: &[String], step: usize) -> Option<Target> {
        if step > CHAIN_MAX {
            return None;
        }
        let mut at = match names.first()?.as_str() {
            "crate" => vec![module[0].clone()],
            "self" => module.to_vec(),
            "super" => module[..module.len() - 1].to_vec(),
            // The program names the library by the package.
            "plantar" => vec!["crate".to_owned()],
            name => {
                let here = self.modules.get(module)?;
                if !here.names.contains_key(name) && !self.is_module(module, name) {
                    if let Some(found) = self.in_globs(here, module, names, step) {
                        return Some(found);
                    }
                    let is_crate = names.len() > 1 && name.starts_with(|c: char| c.is_ascii_lowercase());
                    return (is_crate && !NO_CRATES.contains(&name)).then(|| Target::Outside(names.to_vec()));
                }
                return self.down(module, names, step);
            }
        };
        let mut rest = &names[1..];
        while rest.first().is_some_and(|name| name == "super") {
            at.pop();
            rest = &rest[1..];
        }
        self.down(&at, rest, step)
    }

    fn is_module(&self, module: &[String], name: &str) -> bool {
        self.modules.contains_key(&[module, &[name.to_owned()]].concat())
    }

    fn in_globs(&self, here: &Module, module: &[String], names: &[String], step: usize) -> Option<Target> {
        here.globs.iter().find_map(|glob| {
            let path = [&glob[..], names].concat();
            let found = self.resolve(module, &path, step + 1)?;
            // A glob of a module holds what is written in it.
            matches!(found, Target::File(_)).then_some(found)
        })
    }

    /// Where names lead that are looked up from a module down.
    fn down(&self, module: &[String], names: &[String], step: usize) -> Option<Target> {
        let here = self.modules.get(module)?;
        let Some((name, rest)) = names.split_first() else { return Some(Target::File(here.file)) };
        match here.names.get(name) {
            Some(Meaning::Alias(path)) => self.resolve(module, &[&path[..], rest].concat(), step + 1),
            _ if self.is_module(module, name) => {
                self.down(&[module, std::slice::from_ref(name)].concat(), rest, step)
            }
            Some(Meaning::Item) => Some(Target::File(here.file)),
            // A name that a macro made stands in the module's file as well.
            None => self.in_globs(here, module, names, step).or(Some(Target::File(here.file))),
        }
    }
}

/// Names that are no crate: primitive types, and words of the language among the tokens of a macro.
const NO_CRATES: [&str; 22] = [
    "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64",
    "str", "char", "bool", "enum", "struct", "impl", "match", "return",
];

/// Reads a file.
struct Reader {
    /// Where it is: the file's module, or one inside.
    module: Names,
    lines: usize,
    functions: Vec<(String, usize)>,
    macros: Vec<String>,
    attributes: Vec<String>,
    paths: Vec<(Names, Names)>,
    modules: BTreeMap<Names, Module>,
    /// Modules in files of their own, with the module that declares them.
    below: Vec<(Names, String)>,
    /// The same of tests.
    tests: Vec<String>,
}

impl Reader {
    fn new(module: Names, lines: usize) -> Self {
        let modules = BTreeMap::from([(module.clone(), Module::default())]);
        Self {
            module,
            lines,
            functions: Vec::new(),
            macros: Vec::new(),
            attributes: Vec::new(),
            paths: Vec::new(),
            modules,
            below: Vec::new(),
            tests: Vec::new(),
        }
    }

    fn here(&mut self) -> &mut Module {
        self.modules.entry(self.module.clone()).or_default()
    }

    fn define(&mut self, name: &syn::Ident) {
        let name = name.to_string();
        self.here().names.insert(name, Meaning::Item);
    }

    fn name(&mut self, names: Names) {
        self.paths.push((self.module.clone(), names));
    }

    /// Drops the lines of something that only tests see.
    fn passes_over(&mut self, attributes: &[syn::Attribute], of: &impl syn::spanned::Spanned) -> bool {
        let tests = attributes.iter().any(is_test);
        if tests {
            self.lines -= lines(of);
        }
        tests
    }

    fn uses(&mut self, tree: &syn::UseTree, before: &mut Names) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.uses(&path.tree, before);
                before.pop();
            }
            syn::UseTree::Name(name) => self.alias(before, &name.ident, &name.ident),
            syn::UseTree::Rename(rename) => self.alias(before, &rename.ident, &rename.rename),
            syn::UseTree::Glob(_) => {
                self.name(before.clone());
                let glob = before.clone();
                self.here().globs.push(glob);
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.uses(tree, before)),
        }
    }

    fn alias(&mut self, before: &[String], name: &syn::Ident, called: &syn::Ident) {
        let mut path = before.to_vec();
        let (mut name, mut called) = (name.to_string(), called.to_string());
        if name == "self" {
            name = path.pop().unwrap_or_default();
            if called == "self" {
                called.clone_from(&name);
            }
        }
        path.push(name);
        self.name(path.clone());
        // `use serde;` and `use self::x` stand for themselves.
        if path.len() > 1 {
            self.here().names.insert(called, Meaning::Alias(path));
        }
    }

    /// The paths among the tokens of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path = Names::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.ends(&mut path);
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                TokenTree::Punct(punct) => {
                    if punct.as_char() == '!'
                        && let Some(name) = path.last()
                    {
                        self.macros.push(name.clone());
                    }
                    self.ends(&mut path);
                    colons = 0;
                }
                TokenTree::Group(group) => {
                    self.ends(&mut path);
                    colons = 0;
                    self.tokens(group.stream());
                }
                TokenTree::Literal(_) => {
                    self.ends(&mut path);
                    colons = 0;
                }
            }
        }
        self.ends(&mut path);
    }

    fn ends(&mut self, path: &mut Names) {
        self.written(std::mem::take(path));
    }

    /// A path outside of a `use`. One name alone is that of something local, or was imported.
    fn written(&mut self, path: Names) {
        if path.len() > 1 {
            self.name(path);
        }
    }
}

impl<'a> Visit<'a> for Reader {
    fn visit_item(&mut self, item: &'a syn::Item) {
        let (attributes, name) = match item {
            syn::Item::Const(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Enum(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Fn(of) => (&of.attrs, Some(&of.sig.ident)),
            syn::Item::Macro(of) => (&of.attrs, of.ident.as_ref()),
            syn::Item::Mod(of) => (&of.attrs, None),
            syn::Item::Static(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Struct(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Trait(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Type(of) => (&of.attrs, Some(&of.ident)),
            syn::Item::Impl(of) => (&of.attrs, None),
            syn::Item::Use(of) => (&of.attrs, None),
            _ => return visit::visit_item(self, item),
        };
        if self.passes_over(attributes, item) {
            if let syn::Item::Mod(of) = item
                && of.content.is_none()
            {
                self.tests.push(of.ident.to_string());
            }
            return;
        }
        if let Some(name) = name {
            self.define(name);
        }
        visit::visit_item(self, item);
    }

    fn visit_impl_item(&mut self, item: &'a syn::ImplItem) {
        let attributes = match item {
            syn::ImplItem::Fn(of) => &of.attrs[..],
            syn::ImplItem::Const(of) => &of.attrs[..],
            _ => &[],
        };
        if !self.passes_over(attributes, item) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if item.content.is_none() {
            self.below.push((self.module.clone(), item.ident.to_string()));
            return;
        }
        self.module.push(item.ident.to_string());
        self.here();
        visit::visit_item_mod(self, item);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.uses(&item.tree, &mut Names::new());
    }

    fn visit_item_fn(&mut self, item: &'a syn::ItemFn) {
        self.functions.push((item.sig.ident.to_string(), lines(item)));
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'a syn::ImplItemFn) {
        self.functions.push((item.sig.ident.to_string(), lines(item)));
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_attribute(&mut self, attribute: &'a syn::Attribute) {
        let text = match &attribute.meta {
            syn::Meta::List(list) => format!("{}({})", last(&list.path), list.tokens).replace(' ', ""),
            meta => last(meta.path()),
        };
        self.attributes.push(text);
        visit::visit_attribute(self, attribute);
    }

    fn visit_macro(&mut self, call: &'a syn::Macro) {
        self.macros.push(last(&call.path));
        visit::visit_macro(self, call);
        self.tokens(call.tokens.clone());
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.written(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    // Who may see something is no use of it.
    fn visit_visibility(&mut self, _: &'a syn::Visibility) {}
}

fn last(path: &syn::Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

/// Lines from the first to the last token.
fn lines(of: &impl syn::spanned::Spanned) -> usize {
    let span = of.span();
    span.end().line - span.start().line + 1
}

/// Whether an attribute says that only tests see what follows: `cfg(test)`, alone or with more.
fn is_test(attribute: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else { return false };
    let text = list.tokens.to_string().replace(' ', "");
    list.path.is_ident("cfg") && (text == "test" || text.starts_with("all(test,"))
}
