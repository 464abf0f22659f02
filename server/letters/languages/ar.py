"""What letters say in Arabic."""

from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind

WORDS = LetterWords(
    told={
        LetterKind.TICKETS: Told(
            subject="تذاكرك: {event}",
            heading="هذه تذاكرك",
            lead="شكرًا لك. أظهر عند المدخل رمزًا واحدًا لكل شخص: من هذه الرسالة، أو من ملف PDF "
            "المرفق، أو من صفحة طلبك.",
            button="افتح تذاكري",
        ),
        LetterKind.REFUND: Told(
            subject="أُعيد {amount}: {event}",
            heading="نقودك في طريقها إليك",
            lead="أعدنا {amount} من طلبك بالطريقة التي دفعت بها. قد يستغرق ظهور المبلغ لدى المصرف "
            "من خمسة إلى عشرة أيام.",
            state="أُعيد {amount}",
            button="عرض طلبي",
        ),
        LetterKind.EVENT_CANCELLED: Told(
            subject="أُلغيت: {event}",
            heading="لن تُقام هذه الفعالية",
            lead="نأسف لذلك: أُلغيت فعالية {event}. لم تعد تذاكرك صالحة، ولا يلزمك فعل أي شيء.",
            state="أُلغيت",
            button="عرض طلبي",
        ),
        LetterKind.TICKET_RECEIVED: Told(
            subject="نقل {name} إليك تذكرة: {event}",
            heading="لديك تذكرة",
            lead="نقل {name} إليك تذكرة إلى {event}. أصبحت لك الآن: أظهر رمزها عند المدخل.",
            button="افتح تذكرتي",
            note="احتفظ بهذه الرسالة لنفسك: من يملك رابطها يملك التذكرة.",
        ),
        LetterKind.TICKET_PASSED_ON: Told(
            subject="نقلتَ تذكرة: {event}",
            heading="انتقلت تذكرتك إلى حامل جديد",
            lead="أصبحت تذكرتك إلى {event} ملك {name}. الرمز الذي كان لديك لم يعد يفتح شيئًا.",
            note="لم تفعل ذلك؟ أخبر شباك التذاكر قريبًا من فضلك.",
        ),
        LetterKind.TICKET_REPLACED: Told(
            subject="تذكرتك الجديدة: {event}",
            heading="لتذكرتك رمز جديد",
            lead="أُصدرت تذكرتك إلى {event} من جديد. استعمل هذه من فضلك: الرمز القديم والنسخ "
            "المطبوعة القديمة لم تعد تفتح شيئًا.",
            button="افتح تذكرتي",
        ),
        LetterKind.WAITING_OFFER: Told(
            subject="تذاكر لك: {event}",
            heading="توفرت تذاكر",
            lead="حان دورك: {n} \u00d7 {tier} إلى {event} محجوزة لك حتى {until}.",
            state="محجوزة حتى {until}",
            button="خذ التذاكر",
            note="إن كنت لا تريدها فلا تفعل شيئًا: ستنتقل إلى من يليك.",
        ),
        LetterKind.APPROVAL_GIVEN: Told(
            subject="تمت الموافقة على طلبك: {event}",
            heading="تمت الموافقة على طلبك",
            lead="يمكنك الدفع الآن. تذاكرك محجوزة لك حتى {until}.",
            state="تمت الموافقة",
            button="إلى طلبي",
        ),
        LetterKind.APPROVAL_REFUSED: Told(
            subject="طلبك: {event}",
            heading="لم تتم الموافقة على طلبك",
            lead="نأسف لذلك: تعذّر على {organiser} الموافقة على طلبك إلى {event}. لم يُخصم منك أي "
            "مبلغ.",
            state="لم تتم الموافقة",
        ),
        LetterKind.CONFIRM_ADDRESS: Told(
            subject="أكّد عنوان بريدك الإلكتروني",
            heading="هل هذا عنوانك؟",
            lead="مرحبًا {name}. أكّد عنوانك ليصبح حسابك جاهزًا، وستجد فيه التذاكر التي اشتريتها به.",
            button="أكّد عنواني",
            note="الرابط صالح حتى {until}. إن لم تطلب حسابًا فلا تفعل شيئًا.",
        ),
        LetterKind.PASSWORD_RESET: Told(
            subject="اختر كلمة مرور جديدة",
            heading="اختر كلمة مرور جديدة",
            lead="طلب أحدهم، ونرجو أن تكون أنت، كلمة مرور جديدة لهذا العنوان.",
            button="اختر كلمة مرور",
            note="الرابط صالح حتى {until}، مرة واحدة. إن لم تكن أنت فلا تفعل شيئًا: تبقى كلمة "
            "مرورك كما هي.",
        ),
        LetterKind.STAFF_INVITATION: Told(
            subject="انضم إلى {organiser}",
            heading="أنت مدعو",
            lead="يدعوك {organiser} إلى العمل معهم في Wicket.",
            button="اقبل الدعوة",
            note="الرابط صالح حتى {until}.",
        ),
    },
    one_ticket=Told(
        subject="تذكرتك: {event}",
        heading="هذه تذكرتك",
        lead="شكرًا لك. أظهر رمزها عند المدخل: من هذه الرسالة، أو من ملف PDF المرفق، أو من صفحة "
        "طلبك.",
        button="افتح تذكرتي",
    ),
    order="الطلب {number}",
    doors="تفتح الأبواب {time}",
    starts="البداية {time}",
    position="التذكرة {n} من {total}",
    admits="عدد الأشخاص: {n}",
    count_of="{n} \u00d7 {name}",
    discount="خصم",
    donation="تبرع",
    total="المجموع",
    tax="الضريبة المشمولة",
    free="مجانًا",
    paid_by="طريقة الدفع",
    card="{brand} تنتهي بـ {last4}",
    cash="نقدًا",
    online="عبر الإنترنت",
    reference="الدفعة",
    more_codes="رموز التذاكر كلها ({total}) في ملف PDF المرفق.",
    attached="مرفق ملف PDF للطباعة.",
    attached_receipt="الإيصال مرفق أيضًا.",
    attached_calendar="الموعد مرفق لتقويمك.",
    symbol="رمز QR للتذكرة {serial}",
    message="كتب {name}",
    reason="السبب",
    given_back="يعود {amount} تلقائيًا بالطريقة التي دفعت بها.",
    nothing_paid="لم تكن قد دفعت شيئًا، فلا شيء يُعاد.",
    somebody="أحدهم",
    link="إن لم يعمل الزر، فانسخ هذا العنوان إلى متصفحك:",
    reply="لديك سؤال؟ رُدّ على هذه الرسالة.",
    sent_by="{organiser}، عبر Wicket",
    sent_to="أُرسلت إلى {to}.",
)
