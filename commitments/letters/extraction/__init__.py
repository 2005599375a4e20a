"""From a file to its text: plain text, PDF, Word, and the XML of an official publication."""

from .extracted import Extracted, FileFormat
from .files import extract
from .unreadable import UnreadableFile

__all__ = ["Extracted", "FileFormat", "UnreadableFile", "extract"]
