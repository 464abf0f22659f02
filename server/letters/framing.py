"""The frame that every letter has: whose it is, how to reach them, the link once more in full."""

from collections.abc import Iterable

from documents.customs import is_right_to_left
from server.letters.drawing import Drawing
from server.letters.filling import filled
from server.letters.languages import letter_words
from server.letters.matter import From
from server.letters.page import Button, LetterPage
from server.letters.wording import Told
from server.mail.composing import Attached, Composed, Posted
from server.mail.writing import one_line

_OUR_NAME = "Wicket"


class Frame:
    """Makes finished letters of pages; the templates are read once."""

    def __init__(self) -> None:
        self._drawing = Drawing()

    def page(self, posted: Posted, told: Told, sender: From, url: str = "") -> LetterPage:
        """A page with the words of its kind, ready for what else it shows."""
        language = posted.language
        words = letter_words(language)
        name = sender.name or _OUR_NAME
        footer = [words.reply] if sender.reply_to else []
        footer.append(filled(words.sent_to, language, to=posted.to))
        if sender.name:
            footer.append(filled(words.sent_by, language, organiser=name))
        return LetterPage(
            language=language,
            direction="rtl" if is_right_to_left(language) else "ltr",
            sender=one_line(name),
            subject=one_line(told.subject),
            heading=told.heading,
            lead=told.lead,
            state=told.state,
            note=told.note,
            button=Button(told.button, url) if told.button and url else None,
            link_words=words.link if told.button and url else "",
            footer=tuple(footer),
        )

    def letter(self, page: LetterPage, sender: From, attached: Iterable[Attached] = ()) -> Composed:
        """The finished letter."""
        return Composed(
            subject=page.subject,
            text=self._drawing.text(page),
            html=self._drawing.html(page),
            from_name=sender.name,
            reply_to=sender.reply_to,
            attached=tuple(attached),
        )
