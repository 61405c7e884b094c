"""What went wrong, in the window's language: what happened, what is safe, what to do next."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from bmc_desktop.files.errors import DocumentError, PictureError, SaveError
from bmc_desktop.files.names import shown_name
from bmc_desktop.files.notices import Notice
from bmc_desktop.ui import sentences

if TYPE_CHECKING:
    from bmc_desktop.exchange.markdown import Problem


def sentence(error: BaseException) -> str:
    """Return the sentence for a person."""
    match error:
        case DocumentError():
            return _worded(sentences.DOCUMENT.get(error.reason), error.facts) or str(error)
        case SaveError():
            return _worded(sentences.SAVE.get(error.kind), error.facts) or str(error)
        case PictureError():
            return _worded(sentences.PICTURE.get(error.kind), error.facts) or str(error)
        case MemoryError():
            return QCoreApplication.translate(
                "Errors", "There was not enough memory. Your work is still open here. Close other programs."
            )
        case OSError():
            return QCoreApplication.translate(
                "Errors",
                "The system refused: {reason}. Your work is still open; choose another place.",
            ).format(reason=error.strerror or type(error).__name__)
        case _ if isinstance(error.__cause__, SaveError):
            # An export that could not be written fails for the same reasons as a save.
            return sentence(error.__cause__)
        case _:
            return _foreign(error) or str(error) or type(error).__name__


def _foreign(error: BaseException) -> str:
    """Return the sentence of an error on a text or a poster; "" if it is none of these."""
    from bmc_desktop.exchange.errors import ExchangeError
    from bmc_desktop.poster.export import ExportError
    from bmc_desktop.poster.pages import PageError
    from bmc_desktop.ui import exchange_sentences

    match error:
        case ExchangeError():
            return _worded(exchange_sentences.EXCHANGE.get(error.kind), error.facts)
        case PageError():
            return _worded(exchange_sentences.PAGE.get(error.kind), {})
        case ExportError():
            return _worded(exchange_sentences.NOT_DRAWN, error.facts)
        case _:
            return ""


def problem_sentence(problem: "Problem") -> str:
    """Return the sentence of something that was not understood in a text, with the number of its line."""
    from bmc_desktop.ui import exchange_sentences

    said = _worded(exchange_sentences.PROBLEM.get(problem.kind), problem.facts) or problem.text
    return f"{problem.line}: {said}"


def notice_sentence(notice: Notice) -> str:
    """Return the sentence of a notice about a file that was opened all the same."""
    return _worded(sentences.NOTICE.get(notice.kind), notice.facts) or str(notice)


def detail(error: BaseException) -> str:
    """Return the technical detail: for the fold-out of the error box, and for the log."""
    lines = [f"{type(error).__name__}: {error}"]
    kind = getattr(error, "reason", None) or getattr(error, "kind", None)
    if kind:
        lines.append(f"kind: {kind}")
    if getattr(error, "detail", ""):
        lines.append(str(getattr(error, "detail", "")))
    cause = error.__cause__
    while cause is not None:
        lines.append(f"{type(cause).__name__}: {cause}")
        cause = cause.__cause__
    return "\n".join(lines)


def _worded(template: str | None, facts: Mapping[str, str | int]) -> str:
    """Return a sentence in the window's language with its facts put in; "" without a sentence."""
    if template is None:
        return ""
    locale = QLocale()
    shown = {"name": QCoreApplication.translate("Errors", "The file")}
    for key, value in facts.items():
        if isinstance(value, str):
            shown[key] = shown_name(value)
        elif key.endswith("_bytes"):
            shown[key] = locale.formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        else:
            shown[key] = locale.toString(value)
    try:
        return QCoreApplication.translate("Errors", template).format_map(shown)
    except (KeyError, IndexError, ValueError):
        return ""
