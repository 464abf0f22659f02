"""The words of the account pages that letters lead to, one table a language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AccountWords:
    """Everything these pages say. ``{email}``, ``{organiser}`` and ``{n}`` are filled in."""

    account: str
    confirm: str
    confirm_note: str
    confirm_field: str
    not_chosen: str
    confirm_button: str
    confirmed: str
    confirmed_note: str
    reset: str
    reset_note: str
    field: str
    hint: str
    reset_button: str
    changed: str
    changed_note: str
    not_taken: str
    over: str
    over_note: str
    offer_over: str
    offer_over_note: str
    offer_refused: str
    offer_refused_note: str
    busy: str
    busy_note: str
    name: str
    invited: str
    invited_note: str
    newcomer_note: str
    join_button: str
    joined: str


WORDS: dict[str, AccountWords] = {
    "en": AccountWords(
        account="Your account",
        confirm="Is this your address?",
        confirm_note="Confirm {email} to finish your account. Tickets that were bought with it, or "
        "passed on to it, are in your account from then on.",
        confirm_field="The password you chose",
        not_chosen="This is not the password that was chosen. "
        "If you did not ask for an account, close this page.",
        confirm_button="Yes, confirm my address",
        confirmed="Your address is confirmed",
        confirmed_note="You can sign in with {email} now.",
        reset="Choose a new password",
        reset_note="For the account of {email}. You will be signed out everywhere.",
        field="New password",
        hint="At least {n} characters. A few words in a row are good.",
        reset_button="Set this password",
        changed="Your password is set",
        changed_note="You can sign in with it now.",
        not_taken="This password is too easily guessed. Please take another one.",
        over="This link no longer works",
        over_note="It was used already, or it is too old. Please ask for a new one.",
        offer_over="These tickets are no longer kept for you",
        offer_over_note="The time ran out, or the offer was already answered.",
        offer_refused="These tickets cannot be taken now",
        offer_refused_note="You have not been charged. The venue knows more.",
        busy="Too many at once",
        busy_note="Nothing was changed. Please try again in a moment.",
        name="Your name",
        invited="Work with {organiser}",
        invited_note="You are invited to join their team here, with your account {email}.",
        newcomer_note="You are invited to join their team here. This makes your account, for "
        "{email}.",
        join_button="Join the team",
        joined="You are on the team of {organiser}",
    ),
    "de": AccountWords(
        account="Ihr Konto",
        confirm="Ist das Ihre Adresse?",
        confirm_note="Bestätigen Sie {email}, um Ihr Konto fertig anzulegen. Tickets, die damit "
        "gekauft oder dorthin weitergegeben wurden, finden Sie dann in Ihrem Konto.",
        confirm_field="Das Passwort, das Sie gewählt haben",
        not_chosen="Dieses Passwort wurde nicht gewählt. "
        "Wenn Sie kein Konto wollten, schließen Sie diese Seite.",
        confirm_button="Ja, Adresse bestätigen",
        confirmed="Ihre Adresse ist bestätigt",
        confirmed_note="Sie können sich jetzt mit {email} anmelden.",
        reset="Neues Passwort wählen",
        reset_note="Für das Konto von {email}. Sie werden überall abgemeldet.",
        field="Neues Passwort",
        hint="Mindestens {n} Zeichen. Einige Wörter hintereinander sind gut.",
        reset_button="Dieses Passwort setzen",
        changed="Ihr Passwort ist gesetzt",
        changed_note="Sie können sich jetzt damit anmelden.",
        not_taken="Dieses Passwort ist zu leicht zu erraten. Bitte nehmen Sie ein anderes.",
        over="Dieser Link gilt nicht mehr",
        over_note="Er wurde schon benutzt oder ist zu alt. Bitte fordern Sie einen neuen an.",
        offer_over="Diese Tickets sind nicht mehr für Sie zurückgelegt",
        offer_over_note="Die Zeit ist abgelaufen, oder das Angebot wurde schon beantwortet.",
        offer_refused="Diese Tickets können Sie gerade nicht annehmen",
        offer_refused_note="Ihnen wurde nichts berechnet. Der Veranstaltungsort weiß mehr.",
        busy="Gerade zu viele",
        busy_note="Es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.",
        name="Ihr Name",
        invited="Mitarbeit bei {organiser}",
        invited_note="Sie sind eingeladen, hier mitzuarbeiten, mit Ihrem Konto {email}.",
        newcomer_note="Sie sind eingeladen, hier mitzuarbeiten. Damit entsteht Ihr Konto für "
        "{email}.",
        join_button="Mitmachen",
        joined="Sie sind im Team von {organiser}",
    ),
    "fr": AccountWords(
        account="Votre compte",
        confirm="Est-ce bien votre adresse ?",
        confirm_note="Confirmez {email} pour terminer votre compte. Les billets achetés avec cette "
        "adresse, ou transmis à elle, y apparaîtront.",
        confirm_field="Le mot de passe que vous avez choisi",
        not_chosen="Ce n'est pas le mot de passe choisi. "
        "Si vous n'avez pas demandé de compte, fermez cette page.",
        confirm_button="Oui, confirmer mon adresse",
        confirmed="Votre adresse est confirmée",
        confirmed_note="Vous pouvez maintenant vous connecter avec {email}.",
        reset="Choisissez un nouveau mot de passe",
        reset_note="Pour le compte de {email}. Vous serez déconnecté partout.",
        field="Nouveau mot de passe",
        hint="Au moins {n} caractères. Quelques mots à la suite conviennent bien.",
        reset_button="Enregistrer ce mot de passe",
        changed="Votre mot de passe est enregistré",
        changed_note="Vous pouvez maintenant vous connecter.",
        not_taken="Ce mot de passe est trop facile à deviner. Choisissez-en un autre.",
        over="Ce lien n\u2019est plus valable",
        over_note="Il a déjà servi, ou il est trop ancien. Demandez-en un nouveau.",
        offer_over="Ces billets ne vous sont plus réservés",
        offer_over_note="Le délai est écoulé, ou vous avez déjà répondu à cette offre.",
        offer_refused="Ces billets ne peuvent pas être pris pour l\u2019instant",
        offer_refused_note="Rien ne vous a été débité. Le lieu de l\u2019événement en sait plus.",
        busy="Trop de demandes à la fois",
        busy_note="Rien n\u2019a été modifié. Réessayez dans un instant.",
        name="Votre nom",
        invited="Rejoindre {organiser}",
        invited_note="On vous propose de rejoindre l\u2019équipe, avec votre compte {email}.",
        newcomer_note="On vous propose de rejoindre l\u2019équipe. Cela crée votre compte pour "
        "{email}.",
        join_button="Rejoindre l\u2019équipe",
        joined="Vous faites partie de l\u2019équipe de {organiser}",
    ),
    "es": AccountWords(
        account="Su cuenta",
        confirm="¿Es esta su dirección?",
        confirm_note="Confirme {email} para terminar su cuenta. Las entradas compradas con ella, "
        "o cedidas a ella, aparecerán en su cuenta.",
        confirm_field="La contraseña que eligió",
        not_chosen="Esta no es la contraseña elegida. Si no pidió una cuenta, cierre esta página.",
        confirm_button="Sí, confirmar mi dirección",
        confirmed="Su dirección está confirmada",
        confirmed_note="Ya puede iniciar sesión con {email}.",
        reset="Elija una contraseña nueva",
        reset_note="Para la cuenta de {email}. Se cerrarán todas sus sesiones.",
        field="Contraseña nueva",
        hint="Al menos {n} caracteres. Unas cuantas palabras seguidas van bien.",
        reset_button="Guardar esta contraseña",
        changed="Su contraseña está guardada",
        changed_note="Ya puede iniciar sesión con ella.",
        not_taken="Esta contraseña es demasiado fácil de adivinar. Elija otra, por favor.",
        over="Este enlace ya no vale",
        over_note="Ya se usó o es demasiado antiguo. Pida uno nuevo.",
        offer_over="Estas entradas ya no están reservadas para usted",
        offer_over_note="Se acabó el tiempo, o ya se respondió a la oferta.",
        offer_refused="Estas entradas no se pueden aceptar ahora",
        offer_refused_note="No se le ha cobrado nada. El recinto puede informarle.",
        busy="Demasiadas peticiones a la vez",
        busy_note="No se ha cambiado nada. Inténtelo de nuevo en un momento.",
        name="Su nombre",
        invited="Trabajar con {organiser}",
        invited_note="Le invitan a formar parte del equipo, con su cuenta {email}.",
        newcomer_note="Le invitan a formar parte del equipo. Así se crea su cuenta para {email}.",
        join_button="Unirme al equipo",
        joined="Ya forma parte del equipo de {organiser}",
    ),
    "ar": AccountWords(
        account="حسابك",
        confirm="هل هذا عنوانك؟",
        confirm_note="أكّد {email} لإكمال حسابك. ستجد في حسابك التذاكر التي اشتُريت بهذا العنوان "
        "أو نُقلت إليه.",
        confirm_field="كلمة المرور التي اخترتها",
        not_chosen="هذه ليست كلمة المرور التي اختيرت. إن لم تطلب حسابًا فأغلق هذه الصفحة.",
        confirm_button="نعم، أكّد عنواني",
        confirmed="تم تأكيد عنوانك",
        confirmed_note="يمكنك الآن تسجيل الدخول باستخدام {email}.",
        reset="اختر كلمة مرور جديدة",
        reset_note="لحساب {email}. سيتم تسجيل خروجك من كل الأجهزة.",
        field="كلمة المرور الجديدة",
        hint="{n} حرفًا على الأقل. بضع كلمات متتالية خيار جيد.",
        reset_button="حفظ كلمة المرور",
        changed="تم حفظ كلمة المرور",
        changed_note="يمكنك الآن تسجيل الدخول بها.",
        not_taken="كلمة المرور هذه سهلة التخمين. اختر كلمة أخرى من فضلك.",
        over="لم يعد هذا الرابط صالحًا",
        over_note="لقد استُخدم من قبل أو مضى عليه وقت طويل. اطلب رابطًا جديدًا.",
        offer_over="لم تعد هذه التذاكر محجوزة لك",
        offer_over_note="انتهى الوقت، أو سبق الرد على العرض.",
        offer_refused="لا يمكن أخذ هذه التذاكر الآن",
        offer_refused_note="لم يُخصم منك أي مبلغ. اسأل مكان الفعالية.",
        busy="طلبات كثيرة في آن واحد",
        busy_note="لم يتغير شيء. حاول مرة أخرى بعد لحظات.",
        name="اسمك",
        invited="العمل مع {organiser}",
        invited_note="أنت مدعو إلى الانضمام إلى فريقهم هنا بحسابك {email}.",
        newcomer_note="أنت مدعو إلى الانضمام إلى فريقهم هنا. سيُنشأ بذلك حسابك للعنوان {email}.",
        join_button="انضم إليهم",
        joined="أصبحت ضمن فريق {organiser}",
    ),
}


def account_words(language: str) -> AccountWords:
    """The words in ``language``, or in English."""
    return WORDS.get(language, WORDS["en"])


def preferred_language(accepted: str) -> str:
    """The first language of an ``Accept-Language`` header that these pages speak.

    Weights are taken to fall from left to right, as browsers write them (RFC 9110 §12.5.4).
    """
    for part in accepted.split(","):
        language = part.split(";")[0].strip().split("-")[0].lower()
        if language in WORDS:
            return language
    return "en"
