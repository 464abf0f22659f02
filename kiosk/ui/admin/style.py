"""The window's style sheet, made of the product's colour roles."""

from pathlib import Path
from string import Template

from kiosk.ui.admin.drawing import pixmap
from kiosk.ui.palette import Palette

_SHEET = Template("""
* { outline: 0; font-family: "Inter"; font-size: 13px; }
QWidget { color: $text; }
QMainWindow, QDialog, #page, #stack { background: $bg; }
QScrollArea, #clear { background: transparent; border: 0; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 6px 22px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent_ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolTip { background: $text; color: $surface; border: 0; padding: 4px 8px; }
#side { background: $surface; border: 0; border-right: 1px solid $line; }
#side[mirrored="true"] { border-right: 0; border-left: 1px solid $line; }
#head { background: $surface; border: 0; border-bottom: 1px solid $line; }
#card { background: $surface; border: 1px solid $line; border-radius: 8px; }
#notice { background: $warning_soft; border: 1px solid $warning; border-radius: 8px; }
#notice QLabel { color: $warning; font-weight: 600; }
#fault { background: $negative_soft; border: 1px solid $negative; border-radius: 6px; }
#fault QLabel { color: $negative; }
#advice { background: $accent_soft; border: 1px solid $accent_ink; border-radius: 6px; }
#rule { background: $line; border: 0; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="small"] { color: $muted; font-size: 12px; }
QLabel[tone="strong"] { font-weight: 600; }
QLabel[tone="warning"] { color: $warning; font-weight: 600; font-size: 12px; }
QLabel[tone="heading"] { font-size: 14px; font-weight: 600; }
QTableView, QListView { background: $surface; border: 0; selection-background-color: $accent_soft;
  selection-color: $text; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section:first { padding-left: 14px; }
QHeaderView::section { background: $surface; color: $muted; border: 0;
  border-bottom: 1px solid $line; padding: 0 10px; font-size: 12px; font-weight: 500; }
QPushButton { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 0 12px;
  min-height: 30px; }
QPushButton:hover { background: $raised; }
QPushButton:focus { border: 2px solid $accent_ink; padding: 0 11px; min-height: 28px; }
QPushButton:disabled { background: $raised; border-color: $line; color: $muted; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; color: $accent_text;
  font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $raised; border-color: $line; color: $muted; }
QPushButton[kind="danger"] { border-color: $negative; color: $negative; }
QPushButton[kind="danger"]:disabled { border-color: $line; color: $muted; }
QPushButton[kind="fill"] { background: $negative; border-color: $negative; color: $surface;
  font-weight: 600; }
QPushButton[kind="fill"]:focus { border: 2px solid $text; }
QPushButton[kind="fill"]:disabled { background: $raised; border-color: $line; color: $muted; }
QPushButton[kind="link"] { border: 0; background: transparent; color: $accent_ink; padding: 0;
  min-height: 20px; }
QPushButton[kind="link"]:focus { text-decoration: underline; border: 0; padding: 0;
  min-height: 20px; }
QPushButton[kind="nav"] { border: 0; border-radius: 6px; background: transparent;
  text-align: left; padding: 0 12px; min-height: 32px; font-weight: 500; }
QPushButton[kind="nav"]:hover { background: $raised; }
QPushButton[kind="nav"]:checked { background: $accent_soft; font-weight: 600;
  border-left: 3px solid $accent_ink; padding-left: 9px; }
#side[mirrored="true"] QPushButton[kind="nav"] { text-align: right; }
#side[mirrored="true"] QPushButton[kind="nav"]:checked { border-left: 0; padding-left: 12px;
  border-right: 3px solid $accent_ink; padding-right: 9px; }
QPushButton[kind="nav"]:focus { border: 2px solid $accent_ink; padding: 0 10px; }
QPushButton[kind="chip"] { border: 1px dashed $edge; }
QPushButton[kind="chip"]:checked { border: 1px solid $accent_ink; background: $accent_soft; }
QLineEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QDateTimeEdit { background: $surface;
  border: 1px solid $edge; border-radius: 6px; padding: 0 10px; min-height: 30px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QComboBox:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus,
QDateTimeEdit:focus {
  border: 2px solid $accent_ink; padding: 0 9px; min-height: 28px; }
QLineEdit:disabled, QLineEdit:read-only, QSpinBox:disabled, QDateTimeEdit:disabled {
  background: $raised; border-color: $line; color: $muted; }
#search { background: $raised; border-color: $line; }
#search:focus { background: $surface; }
QComboBox[on="true"] { border: 1px solid $accent_ink; background: $accent_soft; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url($down); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $text; }
QSpinBox { padding: 0; }
QSpinBox:focus { padding: 0; }
QSpinBox QLineEdit { border: 0; padding: 0; min-height: 28px; background: transparent; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QCheckBox { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px;
  background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox:focus { text-decoration: underline; }
QStatusBar { background: $surface; border-top: 1px solid $line; }
QStatusBar::item { border: 0; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 3px; min-height: 40px;
  margin: 2px 3px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 3px; min-width: 40px;
  margin: 3px 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $raised; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $accent_text; }
""")


def style_sheet(colours: Palette, folder: Path) -> str:
    """The sheet in these colours; what it draws signs with is written to ``folder``.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    down = _written("chevron-down", colours.muted, folder)
    check = _written("check", colours.accent_text, folder)
    return _SHEET.substitute(vars(colours), down=down, check=check)


def _written(name: str, colour: str, folder: Path) -> str:
    """A sign as a file, since a style sheet takes pictures from nowhere else."""
    path = folder / f"{name}-{colour.removeprefix('#')}.png"
    if not path.is_file() and not pixmap(name, colour).save(str(path)):
        raise OSError(f"{path} could not be written")
    return path.as_posix()
