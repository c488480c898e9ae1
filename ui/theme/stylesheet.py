"""Turns the tokens into a Qt style sheet.

Widgets ask for a look by the dynamic properties ``kind`` (what they are) and ``tone``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ui.theme.tokens import Palette, Space, Tone, Type

_ICONS: Final = (Path(__file__).resolve().parents[2] / "resources" / "icons").as_posix()


def stylesheet(p: Palette) -> str:
    """The whole application's style sheet for one palette."""
    return "\n".join((_base(p), _text(p), _buttons(p), _fields(p), _lists(p), _frames(p)))


def _base(p: Palette) -> str:
    return f"""
QWidget {{ color: {p.text}; font-size: {Type.BODY}pt; }}
QMainWindow, QDialog, QWidget[kind="ground"] {{ background: {p.ground}; }}
QToolTip {{ background: {p.raised}; color: {p.text}; border: 1px solid {p.line};
  padding: {Space.XS}px {Space.S}px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {p.line}; border-radius: 4px; min-height: 32px;
  min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {p.ground}; }}
"""


def _text(p: Palette) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[kind="caption"] {{ color: {p.muted}; font-size: {Type.CAPTION}pt; }}
QLabel[kind="muted"] {{ color: {p.muted}; }}
QLabel[kind="strong"] {{ font-size: {Type.STRONG}pt; font-weight: 600; }}
QLabel[kind="item"] {{ color: {p.text}; font-weight: 600; }}
QLabel[kind="title"] {{ font-size: {Type.TITLE}pt; font-weight: 600; }}
QLabel[kind="amount"] {{ font-size: {Type.AMOUNT}pt; font-weight: 600; }}
QLabel[kind="total"] {{ font-size: {Type.TOTAL}pt; font-weight: 600; }}
QLabel[kind="display"] {{ font-size: {Type.DISPLAY}pt; font-weight: 600; }}
QLabel[kind="dots"] {{ font-size: {Type.TITLE}pt; letter-spacing: 6px; }}
QLabel[kind="picture"] {{ color: {p.muted}; background: {p.raised};
  border-radius: {Space.RADIUS}px; }}
QLabel[kind="key"] {{ color: {p.muted}; background: {p.raised}; border: 1px solid {p.line};
  border-radius: 4px; padding: 1px 6px; font-size: {Type.CAPTION}pt; }}
"""


def _buttons(p: Palette) -> str:
    return f"""
QPushButton {{ background: {p.surface}; border: 1px solid {p.line};
  border-radius: {Space.RADIUS_SMALL}px; padding: 0 {Space.L}px;
  min-height: {Space.CONTROL - 2}px; }}
QPushButton:hover {{ background: {p.raised}; }}
QPushButton:pressed {{ background: {p.line}; }}
QPushButton:focus {{ border: 2px solid {p.accent}; padding: 0 {Space.L - 1}px; outline: none; }}
QPushButton:disabled {{ color: {p.muted}; background: {p.raised}; border-color: {p.raised}; }}
QPushButton[kind="primary"] {{ background: {p.accent}; color: {p.on_accent};
  border: 1px solid {p.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover {{ background: {p.accent_hover}; }}
QPushButton[kind="primary"]:focus {{ border: 2px solid {p.text}; }}
QPushButton[kind="primary"]:disabled {{ background: {p.raised}; color: {p.muted};
  border-color: {p.line}; }}
QPushButton[scale="large"] {{ min-height: {Space.CONTROL_LARGE}px; font-size: {Type.STRONG}pt; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; }}
QPushButton[kind="quiet"]:hover {{ background: {p.raised}; }}
QPushButton[kind="quiet"]:focus {{ border: 2px solid {p.accent}; }}
QPushButton[kind="danger"] {{ color: {p.tones[Tone.BAD][0]};
  border-color: {p.tones[Tone.BAD][0]}; }}
QToolButton {{ background: transparent; border: 2px solid transparent;
  border-radius: {Space.RADIUS_SMALL}px; padding: {Space.XS}px; }}
QToolButton:hover {{ background: {p.raised}; }}
QToolButton:focus {{ border-color: {p.accent}; }}
QToolButton[kind="rail"] {{ color: {p.muted}; font-size: {Type.CAPTION}pt;
  min-width: {Space.RAIL - 28}px; min-height: 56px; }}
QToolButton[kind="rail"]:checked {{ background: {p.accent_soft}; color: {p.text};
  font-weight: 600; }}
QToolButton[kind="till"] {{ color: {p.muted}; font-size: {Type.CAPTION}pt; min-height: 36px;
  border: 1px solid {p.line}; padding: 1px; }}
QToolButton[kind="till"]:enabled {{ color: {p.text}; }}
QToolButton[kind="till"]:focus {{ border: 2px solid {p.accent}; }}
QPushButton[kind="chip"] {{ min-height: 30px; padding: 0 26px 0 {Space.M}px; border-radius: 16px; }}
QPushButton[kind="chip"]:focus {{ padding: 0 25px 0 {Space.M - 1}px; }}
QPushButton[kind="chip"][tone="on"] {{ background: {p.accent_soft}; border-color: {p.accent}; }}
QPushButton[kind="chip"]::menu-indicator {{ image: url("{_ICONS}/chevron-down.svg");
  width: 10px; height: 10px; subcontrol-origin: border; subcontrol-position: right center;
  right: 10px; }}
QPushButton[kind="link"] {{ background: transparent; border-color: transparent;
  min-height: 30px; padding: 0 {Space.M}px; color: {p.accent}; }}
QPushButton[kind="link"]:hover {{ background: {p.raised}; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {p.accent}; padding: 0 {Space.M - 1}px; }}
QPushButton[kind="view"] {{ background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; color: {p.muted}; padding: 0 {Space.S}px;
  min-height: 34px; }}
QPushButton[kind="view"]:hover {{ color: {p.text}; }}
QPushButton[kind="view"]:focus {{ border: none; border-bottom: 2px solid {p.muted};
  color: {p.text}; padding: 0 {Space.S}px; }}
QPushButton[kind="view"]:checked {{ color: {p.text}; border-bottom: 2px solid {p.accent}; }}
QPushButton[kind="action"] {{ background: transparent; border: 1px solid transparent;
  text-align: left; padding: 0; min-height: 54px; }}
QPushButton[kind="action"]:hover:enabled {{ background: {p.raised}; }}
QPushButton[kind="action"]:focus {{ border: 2px solid {p.accent}; }}
QPushButton[kind="action"]:disabled {{ background: transparent; border-color: transparent; }}
QFrame[kind="apart"] {{ background: {p.tones[Tone.WARN][1]};
  border: 1px dashed {p.tones[Tone.WARN][0]}; border-radius: {Space.RADIUS_SMALL}px; }}
QPushButton[kind="choice"]:checked {{ background: {p.accent_soft}; border-color: {p.accent};
  font-weight: 600; }}
QPushButton[kind="step"] {{ background: transparent; border: 1px solid transparent;
  text-align: left; padding: 0 {Space.M}px; min-height: 34px; }}
QPushButton[kind="step"]:hover:enabled {{ background: {p.raised}; }}
QPushButton[kind="step"]:focus {{ border: 2px solid {p.accent}; padding: 0 {Space.M - 1}px; }}
QPushButton[kind="step"]:checked {{ background: {p.accent_soft}; font-weight: 600; }}
QPushButton[kind="step"]:disabled {{ background: transparent; border-color: transparent; }}
QToolButton[kind="tile"] {{ background: {p.surface}; border: 1px solid {p.line};
  border-radius: {Space.RADIUS}px; padding: {Space.S}px; }}
QToolButton[kind="tile"]:hover {{ background: {p.raised}; }}
QToolButton[kind="tile"]:focus {{ border: 2px solid {p.accent}; }}
QToolButton[kind="user"] {{ padding: 2px {Space.S}px; min-height: 28px; }}
QToolButton[kind="light"] {{ color: {p.muted}; font-size: {Type.CAPTION}pt;
  padding: 2px {Space.XS}px; min-height: 28px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton[kind="person"] {{ text-align: left; border-radius: {Space.RADIUS}px; padding: 0;
  min-height: 74px; }}
QPushButton[kind="person"]:checked {{ background: {p.accent_soft}; border: 2px solid {p.accent}; }}
QPushButton[kind="pad"] {{ font-size: {Type.TITLE}pt; min-height: 60px; padding: 0; }}
QPushButton[kind="pad"][tone="accent"]:enabled {{ background: {p.accent};
  border-color: {p.accent}; }}
QPushButton[kind="pad"][tone="accent"]:enabled:hover {{ background: {p.accent_hover}; }}
QCheckBox, QRadioButton {{ spacing: {Space.S}px; min-height: 32px; background: transparent;
  border: 2px solid transparent; border-radius: {Space.RADIUS_SMALL}px; padding: 0 {Space.XS}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {p.accent}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: 16px; height: 16px;
  border: 2px solid {p.muted}; background: {p.surface}; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator {{ border-radius: 10px; }}
QRadioButton::indicator:checked {{ border: 6px solid {p.accent}; width: 8px; height: 8px; }}
QCheckBox::indicator:checked {{ border-color: {p.accent}; background: {p.accent};
  image: url("{_ICONS}/tick-{p.name}.svg"); }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{ border-color: {p.line}; }}
"""


def _fields(p: Palette) -> str:
    return f"""
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDateEdit {{ background: {p.surface};
  border: 1px solid {p.line}; border-radius: {Space.RADIUS_SMALL}px;
  padding: 0 {Space.M}px; min-height: {Space.CONTROL - 2}px;
  selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QSpinBox QLineEdit, QComboBox QLineEdit, QDateEdit QLineEdit {{ background: transparent;
  border: none; padding: 0; min-height: 0; }}
QSpinBox QLineEdit:focus, QComboBox QLineEdit:focus, QDateEdit QLineEdit:focus {{ border: none;
  padding: 0; }}
QSpinBox::up-button, QSpinBox::down-button {{ subcontrol-origin: border; width: 0px; }}
QPlainTextEdit, QTextEdit {{ padding: {Space.S}px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus,
QDateEdit:focus {{ border: 2px solid {p.accent}; padding: 0 {Space.M - 1}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {p.muted}; background: {p.raised}; }}
QLineEdit[tone="bad"], QPlainTextEdit[tone="bad"] {{
  border: 2px solid {p.tones[Tone.BAD][0]}; }}
QLineEdit[scale="large"] {{ min-height: {Space.CONTROL_LARGE - 4}px; font-size: {Type.STRONG}pt; }}
QComboBox::drop-down {{ border: none; width: 36px; }}
QComboBox::down-arrow {{ image: url("{_ICONS}/chevron-down.svg"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {p.surface}; border: 1px solid {p.line};
  selection-background-color: {p.accent_soft}; selection-color: {p.text}; }}
QProgressBar {{ background: {p.raised}; border: none; border-radius: 3px; max-height: 6px;
  color: transparent; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
"""


def _lists(p: Palette) -> str:
    return f"""
QAbstractItemView {{ background: {p.surface}; border: none; outline: none;
  selection-background-color: {p.accent_soft}; selection-color: {p.text};
  alternate-background-color: {p.surface}; gridline-color: {p.line}; }}
QAbstractItemView[kind="found"] {{ background: {p.ground}; padding: {Space.S}px; }}
QAbstractItemView[kind="bare"] {{ background: transparent; }}
QAbstractItemView::item {{ padding: {Space.S}px; }}
QAbstractItemView::item:hover {{ background: {p.raised}; }}
QHeaderView::section {{ background: {p.surface}; color: {p.muted}; border: none;
  border-bottom: 1px solid {p.line}; padding: {Space.S}px; font-size: {Type.CAPTION}pt; }}
QTableCornerButton::section {{ background: {p.surface}; border: none; }}
QMenu {{ background: {p.surface}; border: 1px solid {p.line}; padding: {Space.XS}px; }}
QMenu::item {{ padding: {Space.S}px {Space.L}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {p.accent_soft}; }}
QTabBar::tab {{ padding: {Space.S}px {Space.L}px; color: {p.muted}; border: none;
  border-bottom: 2px solid transparent; background: transparent; }}
QTabBar::tab:selected {{ color: {p.text}; border-bottom-color: {p.accent}; font-weight: 600; }}
QTabWidget::pane {{ border: none; }}
"""


def _frames(p: Palette) -> str:
    tones = "\n".join(
        f'QFrame[kind="notice"][tone="{tone}"], QLabel[kind="badge"][tone="{tone}"] '
        f"{{ background: {soft}; color: {strong}; }}\n"
        f'QFrame[kind="notice"][tone="{tone}"] QLabel {{ color: {strong}; }}\n'
        f'QLabel[tone="{tone}"] {{ color: {strong}; }}'
        for tone, (strong, soft) in p.tones.items()
    )
    return f"""
QFrame[kind="card"] {{ background: {p.surface}; border: 1px solid {p.line};
  border-radius: {Space.RADIUS}px; }}
QFrame[kind="rail"] {{ background: {p.surface}; border: none; border-right: 1px solid {p.line}; }}
QFrame[kind="bar"] {{ background: {p.surface}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[kind="status"] {{ background: {p.surface}; border: none; border-top: 1px solid {p.line}; }}
QFrame[kind="setting"] {{ background: transparent; border: none;
  border-left: 3px solid transparent; }}
QFrame[kind="setting"][tone="pointed"] {{ background: {p.raised};
  border-left-color: {p.accent}; }}
QFrame[kind="line"] {{ background: {p.line}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[kind="notice"] {{ border-radius: {Space.RADIUS_SMALL}px; border: none; }}
QLabel[kind="badge"] {{ border-radius: 9px; padding: 2px 10px; min-height: 16px; font-weight: 600;
  font-size: {Type.CAPTION}pt; }}
QFrame[kind="skeleton"] {{ background: {p.raised}; border: none;
  border-radius: {Space.RADIUS}px; }}
QFrame[kind="mode"] {{ border: none; }}
QFrame[kind="mode"] QPushButton {{ background: transparent; color: {p.on_mode};
  border: 1px solid {p.on_mode}; min-height: 24px; padding: 0 {Space.M}px; font-weight: 600; }}
QFrame[kind="mode"] QPushButton:hover, QFrame[kind="mode"] QPushButton:focus {{
  background: {p.on_mode}; color: {p.mode_training}; }}
QFrame[kind="mode"] QLabel {{ color: {p.on_mode}; font-weight: 600; }}
QFrame[kind="mode"][mode="training"] {{ background: {p.mode_training}; }}
QFrame[kind="mode"][mode="sandbox"] {{ background: {p.mode_sandbox}; }}
QFrame[kind="mode"][mode="live"] {{ background: {p.mode_live}; }}
{tones}
"""
