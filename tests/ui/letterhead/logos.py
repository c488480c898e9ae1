"""A logo to try with."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter


def draw_logo(file: Path, width: int = 900, height: int = 300) -> Path:
    """A word on a ground."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#1F3354"))
    painter = QPainter(image)
    painter.setPen(QColor("white"))
    painter.setFont(QFont("DejaVu Sans", 60))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, "Käse & Wein")
    painter.end()
    image.save(str(file))
    return file
