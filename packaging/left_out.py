"""What the bundle can do without: the greater half of what would be collected."""

import re
from collections.abc import Collection

MODULES = (
    "PySide6.QtNetwork",  # PySide6 asks for it in passing; the program speaks through httpx
    "doctest",
    "multiprocessing",  # concurrent.futures names it for a kind of pool that nobody makes
    "pip",
    "pydoc",
    "setuptools",
    "test",
    "tkinter",
    "unittest",
)
_PLUGINS = (
    "egldeviceintegrations/",  # screens without a desktop
    "generic/",  # keyboards and mice without a desktop
    "imageformats/(?!.*q(svg|png|ico|icns))",  # the program draws SVG and reads no photographs
    "networkinformation/",
    "platforms/.*(eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)[.]",
    "platformthemes/.*gtk3",  # would bring all of GTK
    "qmltooling/",
    "sqldrivers/",
    "tls/",
    "wayland-graphics-integration-client/.*(drm-egl-server|vulkan-server)",
    "wayland-shell-integration/.*(ivi-shell|fullscreen-shell|qt-shell|wl-shell)",
)
_LIBRARIES = (  # of Qt: Qt6Pdf.dll, libQt6Pdf.so.6, QtPdf.framework
    "Qt6?(Egl[Ff][Ss]|Network|Pdf|Qml|Quick|ShaderTools|Sql|VirtualKeyboard|WlShell)",
    "opengl32sw[.]dll",  # 20 MB of OpenGL in software, and no widget needs OpenGL
    "d3dcompiler_",
)
# What every Linux desktop has. Its own is newer than ours, or must be the one its drivers and
# settings were made for.
_SYSTEMS = (
    "ld-linux", "libX11", "libXau", "libXdmcp", "libbrotli", "libbsd", "libcom_err", "libdbus-1",
    "libdrm", "libexpat", "libfontconfig", "libfreetype", "libgcc_s", "libglib-2", "libgthread-2",
    "libmd", "libpng16", "libstdc[+][+]", "libwayland", "libxcb[.]", "libz[.]",
)  # fmt: skip
_ANYWHERE = re.compile(
    "|".join(
        (
            *(f"PySide6/(Qt/)?plugins/{plugin}" for plugin in _PLUGINS),
            *(f"(^|/)(lib)?{library}" for library in _LIBRARIES),
            *(f"^{library}" for library in _SYSTEMS),
            r"PySide6/.*\.pyi$",
            r"resources/translations/.*(?<!\.qm)$",  # what they are made of
            r"[.]dist-info/sboms/",
            r"[.]dist-info/(RECORD|INSTALLER|REQUESTED|WHEEL|direct_url[.]json|top_level[.]txt)$",
        )
    )
)
_QT_TEXTS = re.compile(r"PySide6/(?:Qt/)?translations/(\w+)[.]qm$")


def is_left_out(place: str, languages: Collection[str]) -> bool:
    """Say whether the bundle does without the file of that place (relative, either slash).

    Of Qt's own texts those for the program's `languages` stay.
    """
    path = place.replace("\\", "/")
    if texts := _QT_TEXTS.search(path):
        return texts[1] not in {f"qtbase_{language}" for language in languages}
    return _ANYWHERE.search(path) is not None
