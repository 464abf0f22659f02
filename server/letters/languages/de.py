"""What letters say in German."""

from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind

WORDS = LetterWords(
    told={
        LetterKind.TICKETS: Told(
            subject="Ihre Tickets für {event}",
            heading="Hier sind Ihre Tickets",
            lead="Vielen Dank. Zeigen Sie am Eingang einen Code je Person: aus dieser E-Mail, aus "
            "dem angehängten PDF oder von der Seite Ihrer Bestellung.",
            button="Meine Tickets öffnen",
        ),
        LetterKind.REFUND: Told(
            subject="{amount} erstattet: {event}",
            heading="Ihr Geld ist auf dem Rückweg",
            lead="Wir haben {amount} Ihrer Bestellung erstattet, auf dem Weg, auf dem Sie bezahlt "
            "haben. Bis die Bank es zeigt, vergehen oft fünf bis zehn Tage.",
            state="{amount} erstattet",
            button="Meine Bestellung ansehen",
        ),
        LetterKind.EVENT_CANCELLED: Told(
            subject="Abgesagt: {event}",
            heading="Diese Veranstaltung findet nicht statt",
            lead="Es tut uns leid: {event} ist abgesagt. Ihre Tickets gelten nicht mehr; Sie "
            "müssen nichts weiter tun.",
            state="Abgesagt",
            button="Meine Bestellung ansehen",
        ),
        LetterKind.TICKET_RECEIVED: Told(
            subject="{name} hat ein Ticket an Sie weitergegeben: {event}",
            heading="Sie haben ein Ticket bekommen",
            lead="{name} hat ein Ticket für {event} an Sie weitergegeben. Es gehört jetzt Ihnen: "
            "Zeigen Sie seinen Code am Eingang.",
            button="Mein Ticket öffnen",
            note="Behalten Sie diese E-Mail für sich: Wer ihren Link hat, hat das Ticket.",
        ),
        LetterKind.TICKET_PASSED_ON: Told(
            subject="Sie haben ein Ticket weitergegeben: {event}",
            heading="Ihr Ticket hat den Besitzer gewechselt",
            lead="Ihr Ticket für {event} gehört jetzt {name}. Der Code, den Sie hatten, öffnet "
            "nichts mehr.",
            note="Waren Sie das nicht? Bitte melden Sie sich bald an der Kasse.",
        ),
        LetterKind.TICKET_REPLACED: Told(
            subject="Ihr neues Ticket für {event}",
            heading="Ihr Ticket hat einen neuen Code",
            lead="Ihr Ticket für {event} wurde neu ausgestellt. Bitte nehmen Sie dieses: Der alte "
            "Code und alte Ausdrucke öffnen nichts mehr.",
            button="Mein Ticket öffnen",
        ),
        LetterKind.WAITING_OFFER: Told(
            subject="Tickets für Sie: {event}",
            heading="Es sind Tickets frei geworden",
            lead="Sie sind an der Reihe: {n} \u00d7 {tier} für {event} sind bis {until} für Sie "
            "zurückgelegt.",
            state="Zurückgelegt bis {until}",
            button="Tickets annehmen",
            note="Wenn Sie sie nicht möchten, müssen Sie nichts tun: Dann bekommt sie, wer als "
            "Nächstes wartet.",
        ),
        LetterKind.APPROVAL_GIVEN: Told(
            subject="Genehmigt: Ihre Bestellung für {event}",
            heading="Ihre Bestellung ist genehmigt",
            lead="Sie können jetzt bezahlen. Ihre Tickets sind bis {until} für Sie zurückgelegt.",
            state="Genehmigt",
            button="Zu meiner Bestellung",
        ),
        LetterKind.APPROVAL_REFUSED: Told(
            subject="Ihre Bestellung für {event}",
            heading="Ihre Bestellung wurde nicht genehmigt",
            lead="Es tut uns leid: {organiser} konnte Ihre Bestellung für {event} nicht "
            "genehmigen. Ihnen wurde nichts berechnet.",
            state="Nicht genehmigt",
        ),
        LetterKind.CONFIRM_ADDRESS: Told(
            subject="Bestätigen Sie Ihre E-Mail-Adresse",
            heading="Ist das Ihre Adresse?",
            lead="Willkommen, {name}. Bestätigen Sie Ihre Adresse, dann ist Ihr Konto bereit; "
            "Tickets, die Sie mit ihr gekauft haben, finden Sie dort.",
            button="Adresse bestätigen",
            note="Der Link gilt bis {until}. Wenn Sie kein Konto angelegt haben, müssen Sie "
            "nichts tun.",
        ),
        LetterKind.PASSWORD_RESET: Told(
            subject="Wählen Sie ein neues Passwort",
            heading="Wählen Sie ein neues Passwort",
            lead="Jemand, hoffentlich Sie, hat für diese Adresse ein neues Passwort angefordert.",
            button="Neues Passwort wählen",
            note="Der Link gilt bis {until}, nur einmal. Wenn Sie das nicht waren, müssen Sie "
            "nichts tun: Ihr Passwort bleibt, wie es ist.",
        ),
        LetterKind.STAFF_INVITATION: Told(
            subject="Einladung zu {organiser}",
            heading="Sie sind eingeladen",
            lead="{organiser} lädt Sie ein, in Wicket mitzuarbeiten.",
            button="Einladung annehmen",
            note="Der Link gilt bis {until}.",
        ),
    },
    one_ticket=Told(
        subject="Ihr Ticket für {event}",
        heading="Hier ist Ihr Ticket",
        lead="Vielen Dank. Zeigen Sie den Code am Eingang: aus dieser E-Mail, aus dem angehängten "
        "PDF oder von der Seite Ihrer Bestellung.",
        button="Mein Ticket öffnen",
    ),
    order="Bestellung {number}",
    doors="Einlass {time}",
    starts="Beginn {time}",
    position="Ticket {n} von {total}",
    admits="Gilt für {n} Personen",
    count_of="{n} \u00d7 {name}",
    discount="Rabatt",
    donation="Spende",
    total="Summe",
    tax="Enthaltene MwSt.",
    free="Kostenlos",
    paid_by="Bezahlt mit",
    card="{brand} mit Endziffern {last4}",
    cash="Bar",
    online="Online",
    reference="Zahlung",
    more_codes="Die Codes aller {total} Tickets stehen im angehängten PDF.",
    attached="Ein PDF zum Ausdrucken ist angehängt.",
    attached_receipt="Der Beleg liegt ebenfalls bei.",
    attached_calendar="Der Termin ist für Ihren Kalender angehängt.",
    symbol="QR-Code des Tickets {serial}",
    message="{name} schreibt",
    reason="Begründung",
    given_back="{amount} werden automatisch erstattet, auf dem Weg, auf dem Sie bezahlt haben.",
    nothing_paid="Sie hatten nichts bezahlt, also wird nichts erstattet.",
    somebody="Jemand",
    link="Wenn die Schaltfläche nicht funktioniert, kopieren Sie diese Adresse in Ihren Browser:",
    reply="Fragen? Antworten Sie einfach auf diese E-Mail.",
    sent_by="{organiser}, mit Wicket",
    sent_to="Gesendet an {to}.",
)
