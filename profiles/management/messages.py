"""The site's strings and their French, kept together without gettext on the machine.

English is the source: it stands in the code and the templates. `extract` finds every string
there, and `merge` brings a catalogue up to date with them without losing a translation.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polib
from babel.messages.extract import extract_python
from django.utils.translation.template import templatize

FOLDERS = ("careers", "profiles", "templates")
# N_ marks a string where it is written; it is translated elsewhere, when it is shown.
MARKS = ("_", "N_", "gettext", "gettext_lazy", "gettext_noop")
COUNTED = ("ngettext", "ngettext_lazy", "npgettext", "npgettext_lazy")  # string, plural, number
IN_CONTEXT = ("pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy")  # context first
FUNCTIONS = dict.fromkeys((*MARKS, *COUNTED, *IN_CONTEXT))  # as Babel wants them: all arguments


@dataclass
class Message:
    """One string to translate, and the files that hold it."""

    text: str
    context: str | None = None
    plural: str | None = None
    files: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What gettext looks it up by; a plural shares the entry of its singular."""
        return self.text, self.context or ""


def extract(root: Path) -> list[Message]:
    """Every string to translate under `root`, in the order of the alphabet."""
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(sources(root)):
        name = path.relative_to(root).as_posix()
        for message in messages_in(path):
            known = found.setdefault(message.key, message)
            known.plural = known.plural or message.plural
            if name not in known.files:
                known.files.append(name)
    return sorted(found.values(), key=lambda message: message.key)


def sources(root: Path) -> Iterator[Path]:
    for folder in FOLDERS:
        for ending in ("py", "html", "txt"):
            for path in (root / folder).rglob(f"*.{ending}"):
                # Migrations repeat the models' names; samples and vocabularies are data.
                if not {"migrations", "samples", "vocabulary"} & set(path.parts):
                    yield path


def messages_in(path: Path) -> Iterator[Message]:
    """The strings of one file, a template being read as the Python that Django makes of it."""
    code = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        code = templatize(code, origin=str(path))
    for _, function, arguments, _ in extract_python(io.BytesIO(code.encode()), FUNCTIONS, (), {}):
        message = as_message(str(function), arguments)
        if message is not None:
            yield message


def as_message(function: str, arguments: Any) -> Message | None:
    """What a call of `function` asks for, or None where its arguments are not plain strings.

    Babel gives a single argument as it is and several in a tuple, None for all but plain strings.
    """
    words = list(arguments) if isinstance(arguments, tuple) else [arguments]
    context = words.pop(0) if function in IN_CONTEXT else None
    text, *others = words or [None]
    if text is None:
        return None
    return Message(text, context, plural=others[0] if function in COUNTED else None)


def merge(catalogue: polib.POFile, messages: list[Message]) -> polib.POFile:
    """The catalogue with exactly these strings, each with the translation it had.

    A translation whose string is gone is kept at the end, should the string come back.
    """
    entries = sorted(catalogue, key=lambda entry: entry.translated())  # of two, the translated one
    known = {(entry.msgid, entry.msgctxt or ""): entry for entry in entries}
    merged = polib.POFile(wrapwidth=100)
    merged.header, merged.metadata = catalogue.header, catalogue.metadata
    for message in messages:
        merged.append(as_entry(message, known.pop(message.key, None)))
    for _, entry in sorted(known.items()):
        if entry.msgstr or any(entry.msgstr_plural.values()):
            entry.obsolete, entry.occurrences = True, []
            merged.append(entry)
    return merged


def as_entry(message: Message, known: polib.POEntry | None) -> polib.POEntry:
    """The catalogue's entry for a string; files without line numbers, which change too often."""
    entry = known
    if entry is None or entry.msgid_plural != (message.plural or ""):
        plurals = {0: "", 1: ""} if message.plural else {}
        entry = polib.POEntry(
            msgid=message.text,
            msgid_plural=message.plural or "",
            msgctxt=message.context,
            msgstr_plural=plurals,
        )
    entry.obsolete = False
    entry.occurrences = [(name, "") for name in message.files]
    return entry
