"""The texts that stand in the sources: those of the windows, and the sentences of refusals."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_UNSEEN = ("emulator", "companion", "command_line")
_CODE = re.compile(r"[A-Z]\w*[a-z]\w*[A-Z]\w*|\S*[_./@:]\S*|[A-Z0-9]+")
_LETTERS = re.compile(r"[A-Za-z]{2}")


@dataclass(frozen=True, order=True)
class SourceText:
    """One text as it is written.

    Attributes:
        context: what tells it from the same words elsewhere.
        is_counted: it has plural forms.
    """

    context: str
    text: str
    file: str
    line: int
    is_counted: bool = False


@dataclass(frozen=True)
class Fault:
    """A place that the collecting of texts would not understand."""

    file: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.why}"


def window_files() -> list[Path]:
    """Every module that may show a text."""
    return sorted((ROOT / "ui").rglob("*.py"))


def texts_of(file: Path) -> tuple[list[SourceText], list[Fault]]:
    """What a module of the windows shows, and where it does so in a way that is not collected."""
    walk = _Walk(file.relative_to(ROOT).as_posix())
    walk.visit(ast.parse(file.read_text("utf-8")))
    return walk.texts, walk.faults


class _Walk(ast.NodeVisitor):
    def __init__(self, name: str) -> None:
        self._within = 0
        self._name = name
        self._classes: list[str] = []
        self._aliases: set[str] = set()
        self.texts: list[SourceText] = []
        self.faults: list[Fault] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._within += 1
        self.generic_visit(node)
        self._within -= 1

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.value, ast.Attribute) and ast.unparse(node.value) == "self.tr":
            self._aliases |= {ast.unparse(target) for target in node.targets}
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called == "self.tr" or called in self._aliases:
            self._in_class(node)
        elif called in {"translate", "marked"}:
            self._in_context(node, called)
        elif called.split(".")[-1] in {"tr", "_tr"} and _is_text(node.args[0]):
            self._blame(node, f"{called}() of a literal is not collected; write translate()")
        elif called == "QCoreApplication.translate" and self._name != "ui/language.py":
            self._blame(node, "write translate() from ui.language")
        self.generic_visit(node)

    def _in_class(self, node: ast.Call) -> None:
        if not _is_text(node.args[0]):
            self._blame(node, "self.tr() takes a literal")
        elif not self._classes:
            self._blame(node, "self.tr() outside of a class")
        else:
            self._keep(self._classes[-1], node.args[0], counted=len(node.args) > 2)

    def _in_context(self, node: ast.Call, called: str) -> None:
        context, text = node.args[:2]
        if not _is_text(context):
            self._blame(node, f"the context of {called}() is a literal")
        elif len(node.args) > 2 or node.keywords:
            self._blame(node, "plural forms are collected from the self.tr() of a class only")
        elif _is_text(text):
            assert isinstance(context, ast.Constant)
            self._keep(str(context.value), text)
        elif called == "marked" or not isinstance(text, (ast.Name, ast.Attribute, ast.Subscript)):
            self._blame(node, f"{called}() takes a literal, or a text that is marked elsewhere")

    def _keep(self, context: str, text: ast.expr, *, counted: bool = False) -> None:
        assert isinstance(text, ast.Constant)
        if self._within:
            self._blame(text, "a text within an f-string is not collected; name it first")
        self.texts.append(SourceText(context, text.value, self._name, text.lineno, counted))

    def _blame(self, node: ast.AST, why: str) -> None:
        self.faults.append(Fault(self._name, getattr(node, "lineno", 0), why))


def sentences() -> list[str]:
    """What expected failures say, with ``%1``, ``%2`` … where a sentence has a value in it."""
    trees = {file: ast.parse(file.read_text("utf-8")) for file in _refusing_files()}
    refusals = _refusals(trees.values())
    found: set[str] = set()
    for tree in trees.values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and node.name in refusals:
                found |= set(_said_by(node))
            elif isinstance(node, ast.FunctionDef):
                found |= set(_told_to(node, refusals))
    return sorted(each for each in found if _LETTERS.search(each) and not _CODE.fullmatch(each))


def _refusing_files() -> list[Path]:
    files = [*sorted((ROOT / "app").rglob("*.py")), *window_files()]
    return [file for file in files if not {"sns", *_UNSEEN} & set(file.parts)]


def _refusals(trees: Iterator[ast.Module] | object) -> set[str]:
    """The names of the classes below ``AppError``, and of enums that hold the words of faults."""
    bases = {
        node.name: {ast.unparse(base) for base in node.bases}
        for tree in trees  # type: ignore[attr-defined]
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {"AppError"}
    while True:
        more = {name for name, parents in bases.items() if parents & known} - known
        if not more:
            return known
        known |= more


def _said_by(node: ast.ClassDef) -> Iterator[str]:
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            local = _assigned(part)
            for call in ast.walk(part):
                if isinstance(call, ast.Call) and ast.unparse(call.func) == "super().__init__":
                    yield from _templates(call, local)


def _told_to(node: ast.FunctionDef, refusals: set[str]) -> Iterator[str]:
    local = _assigned(node)
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in refusals:
            yield from _templates(call, local)


def _assigned(node: ast.FunctionDef) -> dict[str, ast.expr]:
    return {
        ast.unparse(each.targets[0]): each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Assign)
    }


def _templates(call: ast.Call, local: dict[str, ast.expr]) -> Iterator[str]:
    for given in [*call.args, *(keyword.value for keyword in call.keywords)]:
        meant = local.get(ast.unparse(given), given)
        for part in _branches(meant):
            if _is_text(part):
                yield part.value  # type: ignore[attr-defined]
            elif isinstance(part, ast.JoinedStr):
                yield _template(part)


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".strip"):
        yield from _branches(node.func.value)  # type: ignore[attr-defined]
    else:
        yield node


def _template(node: ast.JoinedStr) -> str:
    parts, count = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            count += 1
            parts.append(f"%{count}")
    return "".join(parts)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
