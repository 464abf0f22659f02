"""What letters say in French."""

from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind

WORDS = LetterWords(
    told={
        LetterKind.TICKETS: Told(
            subject="Vos billets pour {event}",
            heading="Voici vos billets",
            lead="Merci. Présentez à l\u2019entrée un code par personne\u00a0: depuis ce message, "
            "depuis le PDF joint ou depuis la page de votre commande.",
            button="Ouvrir mes billets",
        ),
        LetterKind.REFUND: Told(
            subject="{amount} remboursés\u00a0: {event}",
            heading="Votre remboursement est en route",
            lead="Nous avons remboursé {amount} de votre commande, par le moyen de paiement "
            "utilisé. La banque met souvent cinq à dix jours à l\u2019afficher.",
            state="{amount} remboursés",
            button="Voir ma commande",
        ),
        LetterKind.EVENT_CANCELLED: Told(
            subject="Annulé\u00a0: {event}",
            heading="Cet événement n\u2019aura pas lieu",
            lead="Nous en sommes désolés\u00a0: {event} est annulé. Vos billets ne sont plus "
            "valables, et vous n\u2019avez rien à faire.",
            state="Annulé",
            button="Voir ma commande",
        ),
        LetterKind.TICKET_RECEIVED: Told(
            subject="{name} vous a transmis un billet\u00a0: {event}",
            heading="Vous avez un billet",
            lead="{name} vous a transmis un billet pour {event}. Il est maintenant à vous\u00a0: "
            "présentez son code à l\u2019entrée.",
            button="Ouvrir mon billet",
            note="Gardez ce message pour vous\u00a0: qui a son lien a le billet.",
        ),
        LetterKind.TICKET_PASSED_ON: Told(
            subject="Vous avez transmis un billet\u00a0: {event}",
            heading="Votre billet a changé de mains",
            lead="Votre billet pour {event} appartient maintenant à {name}. Le code que vous aviez "
            "n\u2019ouvre plus rien.",
            note="Ce n\u2019était pas vous\u00a0? Prévenez vite le guichet.",
        ),
        LetterKind.TICKET_REPLACED: Told(
            subject="Votre nouveau billet pour {event}",
            heading="Votre billet a un nouveau code",
            lead="Votre billet pour {event} a été réémis. Utilisez celui-ci\u00a0: "
            "l\u2019ancien code et les anciennes impressions n\u2019ouvrent plus rien.",
            button="Ouvrir mon billet",
        ),
        LetterKind.WAITING_OFFER: Told(
            subject="Des billets pour vous\u00a0: {event}",
            heading="Des billets se sont libérés",
            lead="C\u2019est votre tour\u00a0: {n} \u00d7 {tier} pour {event} vous sont réservés "
            "jusqu\u2019à {until}.",
            state="Réservés jusqu\u2019à {until}",
            button="Prendre les billets",
            note="Si vous n\u2019en voulez pas, ne faites rien\u00a0: ils iront à la personne "
            "suivante.",
        ),
        LetterKind.APPROVAL_GIVEN: Told(
            subject="Acceptée\u00a0: votre commande pour {event}",
            heading="Votre commande est acceptée",
            lead="Vous pouvez maintenant la payer. Vos billets vous sont réservés jusqu\u2019à "
            "{until}.",
            state="Acceptée",
            button="Aller à ma commande",
        ),
        LetterKind.APPROVAL_REFUSED: Told(
            subject="Votre commande pour {event}",
            heading="Votre commande n\u2019a pas été acceptée",
            lead="Nous en sommes désolés\u00a0: {organiser} n\u2019a pas pu accepter votre "
            "commande pour {event}. Rien ne vous a été débité.",
            state="Non acceptée",
        ),
        LetterKind.CONFIRM_ADDRESS: Told(
            subject="Confirmez votre adresse e-mail",
            heading="Est-ce bien votre adresse\u00a0?",
            lead="Bienvenue, {name}. Confirmez votre adresse, et votre compte est prêt\u00a0; les "
            "billets achetés avec elle s\u2019y trouveront.",
            button="Confirmer mon adresse",
            note="Le lien est valable jusqu\u2019à {until}. Si vous n\u2019avez pas demandé de "
            "compte, ne faites rien.",
        ),
        LetterKind.PASSWORD_RESET: Told(
            subject="Choisissez un nouveau mot de passe",
            heading="Choisissez un nouveau mot de passe",
            lead="Quelqu\u2019un, vous sans doute, a demandé un nouveau mot de passe pour cette "
            "adresse.",
            button="Choisir un mot de passe",
            note="Le lien est valable jusqu\u2019à {until}, une seule fois. Si ce n\u2019était pas "
            "vous, ne faites rien\u00a0: votre mot de passe reste le même.",
        ),
        LetterKind.STAFF_INVITATION: Told(
            subject="Rejoignez {organiser}",
            heading="Vous avez une invitation",
            lead="{organiser} vous invite à travailler ensemble dans Wicket.",
            button="Accepter l\u2019invitation",
            note="Le lien est valable jusqu\u2019à {until}.",
        ),
    },
    one_ticket=Told(
        subject="Votre billet pour {event}",
        heading="Voici votre billet",
        lead="Merci. Présentez son code à l\u2019entrée\u00a0: depuis ce message, depuis le PDF "
        "joint ou depuis la page de votre commande.",
        button="Ouvrir mon billet",
    ),
    order="Commande {number}",
    doors="portes {time}",
    starts="début {time}",
    position="Billet {n} sur {total}",
    admits="Valable pour {n} personnes",
    count_of="{n} \u00d7 {name}",
    discount="Remise",
    donation="Don",
    total="Total",
    tax="Dont TVA",
    free="Gratuit",
    paid_by="Payé par",
    card="{brand} se terminant par {last4}",
    cash="Espèces",
    online="En ligne",
    reference="Paiement",
    more_codes="Les codes des {total} billets sont dans le PDF joint.",
    attached="Un PDF à imprimer est joint.",
    attached_receipt="Le reçu est joint aussi.",
    attached_calendar="La date est jointe pour votre agenda.",
    symbol="Code QR du billet {serial}",
    message="{name} écrit",
    reason="Motif",
    given_back="{amount} vous sont remboursés automatiquement, par le moyen de paiement utilisé.",
    nothing_paid="Vous n\u2019aviez rien payé\u00a0: il n\u2019y a rien à rembourser.",
    somebody="Quelqu\u2019un",
    link="Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur\u00a0:",
    reply="Une question\u00a0? Répondez simplement à ce message.",
    sent_by="{organiser}, avec Wicket",
    sent_to="Envoyé à {to}.",
)
