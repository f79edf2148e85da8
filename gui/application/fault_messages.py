"""What is wrong with a library or a deck, in the language of the interface."""

from __future__ import annotations

import errno
from string import Formatter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale
from typing_extensions import override

from content.faults import printable

if TYPE_CHECKING:
    from content.faults import Fault, Values


def fault_message(fault: Fault) -> str:
    """Where the fault is, and the sentence of its code; `make translations` collects the codes."""
    translate = QCoreApplication.translate
    sentence, values = translate("Fault", fault.code.value), fault.values
    if "errno" in values:
        values = {**values, "reason": system_message(values)}
    if fault.line is None and fault.field is None:
        where = translate("Fault", "{file}: {sentence}")
    elif fault.field is None:
        where = translate("Fault", "{file}, line {line}: {sentence}")
    elif fault.line is None:
        where = translate("Fault", "{file}, field {field}: {sentence}")
    else:
        where = translate("Fault", "{file}, line {line}, field {field}: {sentence}")
    return where.format(
        file=printable(fault.file),
        line=fault.line,
        field=printable(fault.field or ""),
        sentence=printable(_Formatter().format(sentence, **values)),
    )


def system_message(values: Values) -> str:
    """What `system_values` tell of an error; in the system's own words if we have none."""
    translate = QCoreApplication.translate
    denied = translate("SystemError", "access is denied")
    missing = translate("SystemError", "it does not exist")
    return {
        errno.EACCES: denied,
        errno.EPERM: denied,
        errno.ENOENT: missing,
        errno.ENOTDIR: missing,
        errno.EBUSY: translate("SystemError", "another program has it open"),
        errno.EIO: translate("SystemError", "the disk reports an error"),
        errno.ELOOP: translate("SystemError", "its links lead in a circle"),
        errno.ENAMETOOLONG: translate("SystemError", "its name is too long"),
        errno.EROFS: translate("SystemError", "nothing can be saved there"),
        errno.ENOSPC: translate("SystemError", "the disk is full"),
    }.get(int(values["errno"]), str(values["reason"]))


class _Formatter(Formatter):
    """Fills in numbers as the language writes them, where the sentence says in what form."""

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == ",":
            return QLocale().toString(value)
        if format_spec == ".1f":
            return QLocale().toString(value, "f", 1)
        return format(value, format_spec)
