<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AmountToPay</name>
    <message>
        <source>To pay</source>
        <translation>المبلغ</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <source>Paid: %1</source>
        <translation>تم دفع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Thank you. Take your card if it is in the reader.</source>
        <translation>شكرًا لك. خذ بطاقتك إن كانت في القارئ.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لك.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>قُرئت البطاقة</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>دُفع على هاتفك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Approved by your bank</source>
        <translation>وافق البنك</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة تذكرة واحدة</numerusform>
            <numerusform>طباعة تذكرتين</numerusform>
            <numerusform>طباعة %n تذاكر</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>تذاكرك</numerusform>
            <numerusform>تذكرتك</numerusform>
            <numerusform>تذكرتاك</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tonight at
%1</source>
        <translation>الليلة في
⁨%1⁩</translation>
    </message>
    <message>
        <source>Today at
%1</source>
        <translation>اليوم في
⁨%1⁩</translation>
    </message>
    <message>
        <source>Next at
%1</source>
        <translation>قريبًا في
⁨%1⁩</translation>
    </message>
    <message>
        <source>Welcome to
%1</source>
        <translation>أهلًا بكم في
⁨%1⁩</translation>
    </message>
    <message>
        <source>Fetching the programme</source>
        <translation>جارٍ تحميل البرنامج</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>تعذّر تحميل البرنامج الآن</translation>
    </message>
    <message>
        <source>Nothing on sale today</source>
        <translation>لا شيء معروض للبيع اليوم</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>This kiosk is closed</source>
        <translation>هذا الجهاز مغلق</translation>
    </message>
    <message>
        <source>Please use another kiosk or the box office. Nothing has been charged here.</source>
        <translation>استخدم جهازًا آخر أو شباك التذاكر. لم يُخصم هنا أي مبلغ.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>A promo code or a voucher. What it takes off shows in your order before you pay.</source>
        <translation>رمز ترويجي أو قسيمة. يظهر الخصم في طلبك قبل الدفع.</translation>
    </message>
    <message>
        <source>Promo code or voucher</source>
        <translation>رمز ترويجي أو قسيمة</translation>
    </message>
    <message>
        <source>Delete the code</source>
        <translation>حذف الرمز</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدم هذا الرمز</translation>
    </message>
</context>
<context>
    <name>CodeRow</name>
    <message>
        <source>Add a promo code or voucher</source>
        <translation>أضف رمزًا ترويجيًا أو قسيمة</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>رمز ترويجي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ComingRow</name>
    <message>
        <source>Sold out</source>
        <translation>نفدت التذاكر</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>ConfirmOnPhone</name>
    <message>
        <source>Confirm on your phone</source>
        <translation>أكّد على هاتفك</translation>
    </message>
    <message>
        <source>Asking your phone</source>
        <translation>نسأل هاتفك الآن</translation>
    </message>
    <message>
        <source>A request to pay is on the phone whose number ends in %1. Confirm it there with your PIN.</source>
        <translation>طلب الدفع على الهاتف الذي ينتهي رقمه بـ %1. أكّده هناك برمزك السري.</translation>
    </message>
    <message>
        <source>The request is on its way.</source>
        <translation>الطلب في طريقه.</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>Sending the request</source>
        <translation>يُرسَل الطلب</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Waiting for your PIN</source>
        <translation>بانتظار رمزك السري</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة تذكرة واحدة</numerusform>
            <numerusform>طباعة تذكرتين</numerusform>
            <numerusform>طباعة %n تذاكر</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>تذاكرك</numerusform>
            <numerusform>تذكرتك</numerusform>
            <numerusform>تذكرتاك</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It cannot be cancelled here, because only your phone can answer it. To stop, decline it there.</source>
        <translation>لا يمكن إلغاء الطلب هنا، فهاتفك وحده يستطيع الرد عليه. للإيقاف ارفضه هناك.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>محفظة الهاتف</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>مُسترَد</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Today on this kiosk</source>
        <translation>اليوم في هذا الكشك</translation>
    </message>
    <message>
        <source>Nothing sold yet</source>
        <translation>لم يُبَع شيء بعد</translation>
    </message>
    <message>
        <source>Not known now</source>
        <translation>غير معروف الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 donated</source>
        <translation>%1 تبرعات</translation>
    </message>
</context>
<context>
    <name>Declined</name>
    <message>
        <source>You have not been charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>Any reserved amount goes back by itself.</source>
        <translation>أي مبلغ محجوز يعود تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are still yours</source>
        <translation>
            <numerusform>تذاكرك ما زالت لك</numerusform>
            <numerusform>تذكرتك ما زالت لك</numerusform>
            <numerusform>تذكرتاك ما زالتا لك</numerusform>
            <numerusform>تذاكرك الـ%n ما زالت لك</numerusform>
            <numerusform>تذاكرك الـ%n ما زالت لك</numerusform>
            <numerusform>تذاكرك الـ%n ما زالت لك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We hold them for %n more minute(s).</source>
        <translation>
            <numerusform>نحجزها لك للحظات.</numerusform>
            <numerusform>نحجزها لك دقيقة أخرى.</numerusform>
            <numerusform>نحجزها لك دقيقتين أخريين.</numerusform>
            <numerusform>نحجزها لك %n دقائق أخرى.</numerusform>
            <numerusform>نحجزها لك %n دقيقة أخرى.</numerusform>
            <numerusform>نحجزها لك %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Try again, or another card</source>
        <translation>أعد المحاولة أو جرّب بطاقة أخرى</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>ادفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>Leave without paying</source>
        <translation>مغادرة دون دفع</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Accessibility</source>
        <translation>سهولة الاستخدام</translation>
    </message>
    <message>
        <source>These stay on until you are done.</source>
        <translation>تبقى مفعّلة حتى تنتهي.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>شاشة داكنة</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>إنزال الشاشة إلى الأسفل</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The voice does not work right now.</source>
        <translation>الصوت لا يعمل الآن.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>DonationRow</name>
    <message>
        <source>Add a donation to %1?</source>
        <translation>هل تودّ إضافة تبرع إلى %1؟</translation>
    </message>
    <message>
        <source>No thanks</source>
        <translation>لا، شكرًا</translation>
    </message>
    <message>
        <source>Donation: %1</source>
        <translation>تبرع: %1</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>No paper came out</source>
        <translation>لم تخرج أي ورقة</translation>
    </message>
    <message>
        <source>Did your tickets come out?</source>
        <translation>هل خرجت تذاكرك؟</translation>
    </message>
    <message numerus="yes">
        <source>Take your %n ticket(s)</source>
        <translation>
            <numerusform>خذ تذاكرك</numerusform>
            <numerusform>خذ تذكرتك</numerusform>
            <numerusform>خذ تذكرتيك</numerusform>
            <numerusform>خذ تذاكرك الـ%n</numerusform>
            <numerusform>خذ تذاكرك الـ%n</numerusform>
            <numerusform>خذ تذاكرك الـ%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready</source>
        <translation>
            <numerusform>تذاكرك جاهزة</numerusform>
            <numerusform>تذكرتك جاهزة</numerusform>
            <numerusform>تذكرتاك جاهزتان</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid. Please ask a member of staff for paper, with your order number.</source>
        <translation>تذاكرك صالحة. يرجى طلب نسخة ورقية من أحد الموظفين مع ذكر رقم طلبك.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, ask a member of staff.</source>
        <translation>يرجى النظر في الفتحة. إن لم تكن هناك فاسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff for paper.</source>
        <translation>تذاكرك مدفوعة وصالحة. امسح الرمز لتكون على هاتفك، أو اطلب الورق من أحد الموظفين.</translation>
    </message>
    <message>
        <source>Please look in the slot. If they are not there, scan the code or ask a member of staff.</source>
        <translation>انظر في الفتحة. إن لم تجدها فامسح الرمز أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>From the slot below the screen</source>
        <translation>من الفتحة أسفل الشاشة</translation>
    </message>
    <message>
        <source>Scan the code to take them with you</source>
        <translation>امسح الرمز لتأخذها معك</translation>
    </message>
    <message>
        <source>Keep them on your phone too</source>
        <translation>احتفظ بها على هاتفك أيضًا</translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>تذاكرك على هاتفك</translation>
    </message>
    <message>
        <source>Keep your tickets safe</source>
        <translation>احتفظ بتذاكرك جيدًا</translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>احتفظ بهذا الرقم</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>امسح الرمز لفتحها هناك. لا تشارك الصفحة إلا مع ضيوفك.</translation>
    </message>
    <message>
        <source>Without a connection they are on paper only.</source>
        <translation>من دون اتصال تكون على الورق فقط.</translation>
    </message>
    <message>
        <source>With it, staff can print your tickets.</source>
        <translation>به يستطيع الموظفون طباعة تذاكرك.</translation>
    </message>
    <message>
        <source>We also send your tickets to %1.</source>
        <translation>نرسل تذاكرك أيضًا إلى %1.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>تُفتح الأبواب ⁨%1⁩</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>يبدأ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>تُغلق الشاشة الآن</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانيتين</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثوانٍ</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>PIN, to end the program</source>
        <translation>الرقم السري لإنهاء البرنامج</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>الرقم السري للموظفين</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُدخَل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Close drawer</source>
        <translation>إغلاق الدرج</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>No drawer is open at this kiosk. Count the float and open it; then the kiosk takes cash.</source>
        <translation>لا يوجد درج مفتوح في هذا الكشك. عُدّ رصيد الافتتاح وافتحه؛ عندها يقبل الكشك النقد.</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>فتحه %1</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>رصيد الافتتاح</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدود</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your e-mail, if you like</source>
        <translation>بريدك الإلكتروني إن شئت</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here either way. We use the address for this order only.</source>
        <translation>اختياري. تُطبع تذاكرك هنا في كل الأحوال. نستخدم العنوان لهذا الطلب فقط.</translation>
    </message>
    <message>
        <source>Optional. Your tickets print here, and we also send them to this address. We use it for this order only.</source>
        <translation>اختياري. تُطبع تذاكرك هنا، ونرسلها أيضًا إلى هذا العنوان. نستخدمه لهذا الطلب فقط.</translation>
    </message>
    <message>
        <source>Optional. Your tickets appear here as a code for your phone, and we also send them to this address. We use it for this order only.</source>
        <translation>اختياري. تظهر تذاكرك هنا كرمز لهاتفك، ونرسلها أيضًا إلى هذا العنوان. نستخدمه لهذا الطلب فقط.</translation>
    </message>
    <message>
        <source>Optional. Your tickets also appear here as a code for your phone. We use the address for this order only.</source>
        <translation>اختياري. تظهر تذاكرك هنا أيضًا كرمز لهاتفك. نستخدم العنوان لهذا الطلب فقط.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>حذف العنوان</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Sold out</source>
        <translation>نفدت التذاكر</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت 2</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>أماكن قليلة</translation>
    </message>
    <message>
        <source>No tickets left</source>
        <translation>لم تبق تذاكر</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Find my order</source>
        <translation>ابحث عن طلبي</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>ماذا تودّ أن تشاهد؟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Find your order</source>
        <translation>ابحث عن طلبك</translation>
    </message>
    <message>
        <source>The number is in your e-mail and on your receipt. With a scanner here, hold the code on the receipt to it.</source>
        <translation>الرقم في رسالتك الإلكترونية وعلى إيصالك. إن وُجد هنا قارئ، فقرّب إليه رمز الإيصال.</translation>
    </message>
    <message>
        <source>Order number, W-XXXX-XXXX</source>
        <translation>رقم الطلب، ⁦W-XXXX-XXXX⁩</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>حذف الرقم</translation>
    </message>
    <message>
        <source>E-mail or phone number</source>
        <translation>البريد الإلكتروني أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Delete the e-mail or phone number</source>
        <translation>حذف البريد الإلكتروني أو رقم الهاتف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Find my order</source>
        <translation>ابحث عن طلبي</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>Code to open order %1 on your phone</source>
        <translation>رمز لفتح الطلب ⁨%1⁩ على هاتفك</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>%1 GB free</source>
        <translation>%1 غيغابايت متاحة</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 ميغابايت متاحة</translation>
    </message>
    <message>
        <source>the clock is %1 behind</source>
        <translation>الساعة متأخرة: %1</translation>
    </message>
    <message>
        <source>the clock is %1 ahead</source>
        <translation>الساعة متقدمة: %1</translation>
    </message>
    <message>
        <source>Wicket %1</source>
        <translation>Wicket %1</translation>
    </message>
    <message>
        <source>on battery, %1%</source>
        <translation>على البطارية، %1٪</translation>
    </message>
    <message>
        <source>battery %1%</source>
        <translation>البطارية %1٪</translation>
    </message>
    <message>
        <source>the clock is right</source>
        <translation>الساعة مضبوطة</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This order is not paid yet</source>
        <translation>لم يُدفع ثمن هذا الطلب بعد</translation>
    </message>
    <message>
        <source>This order has ended</source>
        <translation>انتهى هذا الطلب</translation>
    </message>
    <message>
        <source>There is nothing left to print</source>
        <translation>لم يبقَ شيء للطباعة</translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s) are ready to print</source>
        <translation>
            <numerusform>تذاكرك جاهزة للطباعة</numerusform>
            <numerusform>تذكرتك جاهزة للطباعة</numerusform>
            <numerusform>تذكرتاك جاهزتان للطباعة</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة للطباعة</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة للطباعة</numerusform>
            <numerusform>تذاكرك الـ%n جاهزة للطباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>لا تذاكر ورقية هنا الآن</translation>
    </message>
    <message>
        <source>A member of staff prints these tickets</source>
        <translation>يطبع أحد الموظفين هذه التذاكر</translation>
    </message>
    <message>
        <source>Please pay at the desk, with this order number. Your tickets are kept there until they are paid or their time is over.</source>
        <translation>يرجى الدفع عند شباك التذاكر برقم الطلب هذا. تبقى تذاكرك محجوزة حتى الدفع أو انتهاء المهلة.</translation>
    </message>
    <message>
        <source>It was not paid in time or was cancelled. Money that came too late goes back by itself. You can buy new tickets here.</source>
        <translation>لم يُدفع في الوقت المحدد أو أُلغي. المال الذي وصل متأخرًا يعود تلقائيًا. يمكنك شراء تذاكر جديدة هنا.</translation>
    </message>
    <message>
        <source>Its tickets were used, given back or passed on. Please ask a member of staff if that is not so.</source>
        <translation>استُخدمت تذاكره أو أُعيدت أو نُقلت إلى غيرك. إن لم يكن كذلك، فاسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>They print once. Your code on the phone stays good too.</source>
        <translation>تُطبع مرة واحدة. ويبقى الرمز على هاتفك صالحًا أيضًا.</translation>
    </message>
    <message>
        <source>Your tickets are paid and valid. Scan the code to have them on your phone, or ask a member of staff.</source>
        <translation>تذاكرك مدفوعة وصالحة. امسح الرمز لتكون على هاتفك، أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>They went to a printer before, or cannot be printed at this kiosk. The code on your phone lets you in too.</source>
        <translation>أُرسلت إلى طابعة من قبل، أو لا يمكن طباعتها هنا. الرمز على هاتفك يُدخلك أيضًا.</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>تُفتح الأبواب ⁨%1⁩</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>يبدأ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>المطلوب دفعه ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>تم دفع ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of it were used, given back or passed on.</source>
        <translation>
            <numerusform>استُخدمت تذاكر منه أو أُعيدت أو نُقلت.</numerusform>
            <numerusform>استُخدمت تذكرة واحدة منه أو أُعيدت أو نُقلت.</numerusform>
            <numerusform>استُخدمت تذكرتان منه أو أُعيدتا أو نُقلتا.</numerusform>
            <numerusform>استُخدمت %n تذاكر منه أو أُعيدت أو نُقلت.</numerusform>
            <numerusform>استُخدمت %n تذكرة منه أو أُعيدت أو نُقلت.</numerusform>
            <numerusform>استُخدمت %n تذكرة منه أو أُعيدت أو نُقلت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets on your phone</source>
        <translation>تذاكرك على هاتفك</translation>
    </message>
    <message>
        <source>Scan to open them there. Share the page only with your guests.</source>
        <translation>امسح الرمز لفتحها هناك. لا تشارك الصفحة إلا مع ضيوفك.</translation>
    </message>
    <message>
        <source>Scan to follow the order on your phone.</source>
        <translation>امسح الرمز لمتابعة الطلب على هاتفك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Print %n ticket(s)</source>
        <translation>
            <numerusform>طباعة التذاكر</numerusform>
            <numerusform>طباعة التذكرة</numerusform>
            <numerusform>طباعة التذكرتين</numerusform>
            <numerusform>طباعة %n تذاكر</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>How it works</source>
        <translation>كيف تشتري</translation>
    </message>
    <message>
        <source>Choose an event and your tickets</source>
        <translation>اختر العرض والتذاكر</translation>
    </message>
    <message>
        <source>The first price you see is the price you pay.</source>
        <translation>أول سعر تراه هو السعر الذي تدفعه.</translation>
    </message>
    <message>
        <source>Pay at the card reader</source>
        <translation>ادفع عند قارئ البطاقات</translation>
    </message>
    <message>
        <source>Choose how to pay</source>
        <translation>اختر طريقة الدفع</translation>
    </message>
    <message>
        <source>Cards, phones and watches.</source>
        <translation>البطاقات والهواتف والساعات.</translation>
    </message>
    <message>
        <source>At the card reader, or on your own phone.</source>
        <translation>على قارئ البطاقات أو على هاتفك.</translation>
    </message>
    <message>
        <source>Take your tickets</source>
        <translation>خذ تذاكرك</translation>
    </message>
    <message>
        <source>On paper, and on your phone if you like.</source>
        <translation>على الورق، وعلى هاتفك إن أردت.</translation>
    </message>
    <message>
        <source>Any other question?</source>
        <translation>هل لديك سؤال آخر؟</translation>
    </message>
    <message>
        <source>A member of staff can help.</source>
        <translation>يمكن لأحد الموظفين مساعدتك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HoldClock</name>
    <message>
        <source>Tickets held for you: %1</source>
        <translation>التذاكر محجوزة لك: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Need more time? No problem.</source>
        <translation>تحتاج وقتًا أكثر؟ لا مشكلة.</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>تمديد الحجز</translation>
    </message>
</context>
<context>
    <name>HoldLapsed</name>
    <message>
        <source>Your time ran out</source>
        <translation>انتهى وقتك</translation>
    </message>
    <message>
        <source>We could not keep your tickets any longer.</source>
        <translation>لم نتمكن من حجز تذاكرك أكثر.</translation>
    </message>
    <message>
        <source>Your money comes back</source>
        <translation>يعود مالك إليك</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your card by itself.</source>
        <translation>وصل الدفع متأخرًا. يعود ⁨%1⁩ إلى بطاقتك تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment arrived too late. %1 goes back to your mobile money account by itself.</source>
        <translation>وصل الدفع متأخرًا. يعود %1 إلى محفظة هاتفك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your choice is still here</source>
        <translation>اختيارك ما زال هنا</translation>
    </message>
    <message>
        <source>If there are still tickets, you can take them again.</source>
        <translation>إن بقيت تذاكر يمكنك أخذها من جديد.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>اختر من جديد</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>رموز أخرى</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Refused sales</source>
        <translation>مبيعات مرفوضة</translation>
    </message>
    <message>
        <source>Every sale has been taken.</source>
        <translation>قُبلت كل المبيعات.</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>لقد اطّلعتُ عليها</translation>
    </message>
</context>
<context>
    <name>NothingOn</name>
    <message>
        <source>Fetching the programme</source>
        <translation>جارٍ تحميل البرنامج</translation>
    </message>
    <message>
        <source>The programme cannot be fetched right now</source>
        <translation>تعذّر تحميل البرنامج الآن</translation>
    </message>
    <message>
        <source>Nothing on sale right now</source>
        <translation>لا شيء معروض للبيع الآن</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>We keep trying. A member of staff can sell you a ticket meanwhile.</source>
        <translation>نواصل المحاولة. يمكن لأحد الموظفين بيعك تذكرة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The next tickets appear here as soon as they are on sale.</source>
        <translation>تظهر التذاكر القادمة هنا فور طرحها للبيع.</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message numerus="yes">
        <source>Only %n ticket(s) left</source>
        <translation>
            <numerusform>لم تبق تذاكر</numerusform>
            <numerusform>بقيت تذكرة واحدة فقط</numerusform>
            <numerusform>بقيت تذكرتان فقط</numerusform>
            <numerusform>بقيت %n تذاكر فقط</numerusform>
            <numerusform>بقيت %n تذكرة فقط</numerusform>
            <numerusform>بقيت %n تذكرة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>These tickets have just gone</source>
        <translation>نفدت هذه التذاكر للتو</translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) of one kind</source>
        <translation>
            <numerusform>%n تذكرة كحد أقصى من النوع نفسه</numerusform>
            <numerusform>تذكرة واحدة كحد أقصى من النوع نفسه</numerusform>
            <numerusform>تذكرتان كحد أقصى من النوع نفسه</numerusform>
            <numerusform>%n تذاكر كحد أقصى من النوع نفسه</numerusform>
            <numerusform>%n تذكرة كحد أقصى من النوع نفسه</numerusform>
            <numerusform>%n تذكرة كحد أقصى من النوع نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We put back %n ticket(s)</source>
        <translation>
            <numerusform>أعدنا %n تذكرة</numerusform>
            <numerusform>أعدنا تذكرة واحدة</numerusform>
            <numerusform>أعدنا تذكرتين</numerusform>
            <numerusform>أعدنا %n تذاكر</numerusform>
            <numerusform>أعدنا %n تذكرة</numerusform>
            <numerusform>أعدنا %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more ticket(s) for this address</source>
        <translation>
            <numerusform>لا يتبقى لهذا العنوان سوى %n تذكرة</numerusform>
            <numerusform>لا يتبقى لهذا العنوان سوى تذكرة واحدة</numerusform>
            <numerusform>لا يتبقى لهذا العنوان سوى تذكرتين</numerusform>
            <numerusform>لا يتبقى لهذا العنوان سوى %n تذاكر</numerusform>
            <numerusform>لا يتبقى لهذا العنوان سوى %n تذكرة</numerusform>
            <numerusform>لا يتبقى لهذا العنوان سوى %n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>No more tickets for this address</source>
        <translation>لا مزيد من التذاكر لهذا العنوان</translation>
    </message>
    <message>
        <source>Not on sale right now</source>
        <translation>غير معروضة للبيع الآن</translation>
    </message>
    <message>
        <source>A price has changed</source>
        <translation>تغيّر أحد الأسعار</translation>
    </message>
    <message>
        <source>We cannot reach the ticket office</source>
        <translation>تعذّر الاتصال بمكتب التذاكر</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Please check the address</source>
        <translation>تحقق من العنوان</translation>
    </message>
    <message>
        <source>Please check the number</source>
        <translation>يرجى التحقق من الرقم</translation>
    </message>
    <message>
        <source>No donations are taken right now</source>
        <translation>لا تُقبل التبرعات حاليًا</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>هذا الرمز غير صالح بعد</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>انتهت صلاحية هذا الرمز</translation>
    </message>
    <message>
        <source>This code has already been used</source>
        <translation>سبق استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>You have already used this code</source>
        <translation>لقد استخدمت هذا الرمز من قبل</translation>
    </message>
    <message>
        <source>This code needs your e-mail address</source>
        <translation>يتطلب هذا الرمز عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>This code is not for these tickets</source>
        <translation>هذا الرمز ليس لهذه التذاكر</translation>
    </message>
    <message>
        <source>Too many codes were tried here</source>
        <translation>جُرّبت هنا رموز كثيرة</translation>
    </message>
    <message>
        <source>We did not find this order</source>
        <translation>لم نجد هذا الطلب</translation>
    </message>
    <message>
        <source>There were too many tries here</source>
        <translation>كانت هنا محاولات كثيرة جدًا</translation>
    </message>
    <message>
        <source>We cannot look for orders right now</source>
        <translation>لا يمكننا البحث عن الطلبات الآن</translation>
    </message>
    <message>
        <source>Somebody was faster. We kept the rest of your choice.</source>
        <translation>سبقك أحدهم. احتفظنا ببقية اختيارك.</translation>
    </message>
    <message>
        <source>Without a connection there are no more here. We kept the rest of your choice.</source>
        <translation>من دون اتصال لا يوجد المزيد هنا. احتفظنا ببقية اختيارك.</translation>
    </message>
    <message>
        <source>We kept as many as one order may have, and the rest of your choice.</source>
        <translation>احتفظنا بالحد الأقصى لكل طلب وببقية اختيارك.</translation>
    </message>
    <message>
        <source>They are for another date only. Choose that date to have them again.</source>
        <translation>هي لموعد آخر فقط. اختر ذلك الموعد لتأخذها من جديد.</translation>
    </message>
    <message>
        <source>Each person may have only so many of these. You have not been charged. Go back and choose fewer.</source>
        <translation>العدد محدود لكل شخص. لم يُخصم منك أي مبلغ. ارجع واختر عددًا أقل.</translation>
    </message>
    <message>
        <source>Please choose another ticket or another time.</source>
        <translation>اختر تذكرة أخرى أو موعدًا آخر.</translation>
    </message>
    <message>
        <source>Please look at the new total before you go on.</source>
        <translation>انظر إلى المجموع الجديد قبل المتابعة.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again in a moment.</source>
        <translation>لم يُخصم منك شيء. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>You have not been charged. Please try again, or ask a member of staff.</source>
        <translation>لم يُخصم منك شيء. حاول مرة أخرى أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>It needs an @ and a dot, as in name@example.com.</source>
        <translation>يلزم @ ونقطة، مثل name@example.com.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Your tickets are kept.</source>
        <translation>تحقق من كل حرف ورقم. تذاكرك محجوزة لك.</translation>
    </message>
    <message>
        <source>Please check each letter and digit. Without a connection some codes cannot be checked.</source>
        <translation>تحقق من كل حرف ورقم. لا يمكن التحقق من بعض الرموز من دون اتصال.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Try another code, or go back and pay without one.</source>
        <translation>تذاكرك محجوزة لك. جرّب رمزًا آخر، أو ارجع وادفع من دونه.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Use it on our website, or ask a member of staff.</source>
        <translation>تذاكرك محجوزة لك. استخدمه على موقعنا، أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>It is for another event or another kind of ticket. Your tickets are kept.</source>
        <translation>إنه لفعالية أخرى أو لنوع آخر من التذاكر. تذاكرك محجوزة لك.</translation>
    </message>
    <message>
        <source>Your tickets are kept. Wait a few minutes, or go back and pay without a code.</source>
        <translation>تذاكرك محجوزة لك. انتظر بضع دقائق، أو ارجع وادفع من دون رمز.</translation>
    </message>
    <message>
        <source>Please check the number, and the e-mail or phone number you gave when you bought.</source>
        <translation>يرجى التحقق من الرقم، ومن البريد الإلكتروني أو رقم الهاتف الذي أعطيته عند الشراء.</translation>
    </message>
    <message>
        <source>Please wait a few minutes, or ask a member of staff. The code on your phone lets you in too.</source>
        <translation>يرجى الانتظار بضع دقائق، أو اسأل أحد الموظفين. الرمز على هاتفك يُدخلك أيضًا.</translation>
    </message>
    <message>
        <source>The code on your phone or in your e-mail lets you in too. Or ask a member of staff.</source>
        <translation>الرمز على هاتفك أو في رسالتك الإلكترونية يُدخلك أيضًا. أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>The total is as it was, and your tickets are kept. You can go on.</source>
        <translation>لم يتغير المجموع، وتذاكرك محجوزة لك. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>It begins with the country code and has no 0 before that.</source>
        <translation>يبدأ برمز البلد بلا صفر قبله.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message>
        <source>No connection right now</source>
        <translation>لا يوجد اتصال الآن</translation>
    </message>
    <message>
        <source>Buying starts again by itself.</source>
        <translation>يعود الشراء تلقائيًا.</translation>
    </message>
    <message>
        <source>Since %1. Buying starts again by itself.</source>
        <translation>منذ ⁨%1⁩. يعود الشراء تلقائيًا.</translation>
    </message>
    <message>
        <source>Since %1. Some tickets can still be had here, but not by card.</source>
        <translation>منذ %1. لا تزال بعض التذاكر متاحة هنا، ولكن ليس بالبطاقة.</translation>
    </message>
</context>
<context>
    <name>OrderChip</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>OrderFacts</name>
    <message>
        <source>Good</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مُسترَد</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>لاغية</translation>
    </message>
    <message>
        <source>Print tickets again</source>
        <translation>طباعة التذاكر مجددًا</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>إعادة المال</translation>
    </message>
    <message>
        <source>Money is given back by a manager.</source>
        <translation>المدير هو من يعيد المال.</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>%1 each</source>
        <translation>⁨%1⁩ للتذكرة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Not paid</source>
        <translation>غير مدفوع</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>مُسترَد</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>Number, ticket, name or e-mail</source>
        <translation>رقم أو تذكرة أو اسم أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PadPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Find an order</source>
        <translation>البحث عن طلب</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقود</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Refused sales: %1</source>
        <translation>مبيعات مرفوضة: %1</translation>
    </message>
    <message>
        <source>Test devices</source>
        <translation>فحص الأجهزة</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>إقران من جديد</translation>
    </message>
    <message>
        <source>Exit kiosk</source>
        <translation>إنهاء الكشك</translation>
    </message>
</context>
<context>
    <name>PayClerk</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Please pay %1 in cash</source>
        <translation>يرجى الدفع نقدًا إلى %1</translation>
    </message>
    <message>
        <source>Nothing is paid until the cash is taken. Then your tickets print here.</source>
        <translation>لا يُعد شيء مدفوعًا حتى يُستلم النقد. بعدها تُطبع تذاكرك هنا.</translation>
    </message>
    <message>
        <source>Clerk: cash taken</source>
        <translation>الموظف: تم استلام النقد</translation>
    </message>
</context>
<context>
    <name>PayClock</name>
    <message>
        <source>Cancel payment</source>
        <translation>إلغاء الدفع</translation>
    </message>
</context>
<context>
    <name>PayMethods</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>كيف تودّ الدفع؟</translation>
    </message>
    <message>
        <source>Nothing can be paid here right now</source>
        <translation>لا يمكن الدفع هنا الآن</translation>
    </message>
    <message>
        <source>Nothing can be printed here right now</source>
        <translation>لا يمكن الطباعة هنا الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayWay</name>
    <message>
        <source>Card or phone at the reader</source>
        <translation>بطاقة أو هاتف على القارئ</translation>
    </message>
    <message>
        <source>Pay on your own phone</source>
        <translation>ادفع على هاتفك</translation>
    </message>
    <message>
        <source>Cash to %1</source>
        <translation>نقدًا إلى %1</translation>
    </message>
    <message>
        <source>Reserve, and pay later</source>
        <translation>احجز وادفع لاحقًا</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>احجز</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>محفظة الهاتف</translation>
    </message>
    <message>
        <source>Contactless, chip, Apple Pay, Google Pay</source>
        <translation>بلا تلامس أو بالشريحة، Apple Pay، Google Pay</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still print here.</source>
        <translation>امسح رمزًا. تُطبع تذاكرك هنا أيضًا.</translation>
    </message>
    <message>
        <source>Scan a code. Your tickets still appear here.</source>
        <translation>امسح رمزًا. تظهر تذاكرك هنا أيضًا.</translation>
    </message>
    <message>
        <source>Your tickets print here at once.</source>
        <translation>تُطبع تذاكرك هنا فورًا.</translation>
    </message>
    <message>
        <source>You pay nothing now. You get an order number for the box office.</source>
        <translation>لا تدفع شيئًا الآن. ستحصل على رقم طلب لشباك التذاكر.</translation>
    </message>
    <message>
        <source>Confirm with your PIN on your phone</source>
        <translation>أكّد برمزك السري على هاتفك</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your mobile money number</source>
        <translation>رقم محفظة هاتفك</translation>
    </message>
    <message>
        <source>With the country code. A request to pay %1 goes to this phone; confirm it there with your PIN.</source>
        <translation>مع رمز البلد. يصل إلى هذا الهاتف طلب دفع %1، أكّده هناك برمزك السري.</translation>
    </message>
    <message>
        <source>Country code and number</source>
        <translation>رمز البلد والرقم</translation>
    </message>
    <message>
        <source>Delete the number</source>
        <translation>احذف الرقم</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>أرسل الطلب</translation>
    </message>
</context>
<context>
    <name>PresentCard</name>
    <message>
        <source>Tap, insert or swipe</source>
        <translation>قرّب بطاقتك أو أدخلها</translation>
    </message>
    <message>
        <source>Getting the card reader ready</source>
        <translation>جارٍ تجهيز قارئ البطاقات</translation>
    </message>
    <message>
        <source>The reader is below the screen, on the right</source>
        <translation>القارئ أسفل الشاشة، على اليمين</translation>
    </message>
    <message>
        <source>It wakes up in a moment</source>
        <translation>سيعمل بعد لحظة</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing ticket %1 of %2</source>
        <translation>طباعة التذكرة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>Printing your ticket</source>
        <translation>طباعة تذكرتك</translation>
    </message>
    <message numerus="yes">
        <source>Printing your %n ticket(s)</source>
        <translation>
            <numerusform>تُطبع تذاكرك</numerusform>
            <numerusform>تُطبع تذكرتك</numerusform>
            <numerusform>تُطبع تذكرتاك</numerusform>
            <numerusform>تُطبع تذاكرك الـ%n</numerusform>
            <numerusform>تُطبع تذاكرك الـ%n</numerusform>
            <numerusform>تُطبع تذاكرك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until all of them are out.</source>
        <translation>انتظر من فضلك حتى تخرج كلها.</translation>
    </message>
    <message>
        <source>%1 paid. Please wait until all %2 are out.</source>
        <translation>تم دفع ⁨%1⁩. انتظر من فضلك حتى تخرج كل التذاكر (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 paid. It comes out below the screen.</source>
        <translation>تم دفع ⁨%1⁩. تخرج التذكرة أسفل الشاشة.</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>Talking to your bank</source>
        <translation>نتواصل مع بنكك</translation>
    </message>
    <message>
        <source>Your payment is coming in</source>
        <translation>دفعتك في طريقها إلينا</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please leave the card where it is.</source>
        <translation>يستغرق هذا أطول من المعتاد. اترك البطاقة في مكانها.</translation>
    </message>
    <message>
        <source>If your card is in the reader, leave it there.</source>
        <translation>إن كانت بطاقتك في القارئ فاتركها فيه.</translation>
    </message>
    <message>
        <source>This is taking longer than usual. Please do not pay again.</source>
        <translation>يستغرق هذا وقتًا أطول من المعتاد. يرجى عدم الدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>This screen goes on by itself.</source>
        <translation>تتابع هذه الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Card read</source>
        <translation>قُرئت البطاقة</translation>
    </message>
    <message>
        <source>Paid on your phone</source>
        <translation>دُفع على هاتفك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>في انتظار الموافقة</translation>
    </message>
    <message>
        <source>A few seconds</source>
        <translation>ثوانٍ قليلة</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n ticket(s)</source>
        <translation>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة تذكرة واحدة</numerusform>
            <numerusform>طباعة تذكرتين</numerusform>
            <numerusform>طباعة %n تذاكر</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
            <numerusform>طباعة %n تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n ticket(s)</source>
        <translation>
            <numerusform>تذاكرك</numerusform>
            <numerusform>تذكرتك</numerusform>
            <numerusform>تذكرتاك</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
            <numerusform>تذاكرك الـ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ReaderArt</name>
    <message>
        <source>Tap or insert</source>
        <translation>قرّب أو أدخل</translation>
    </message>
</context>
<context>
    <name>ReadingAloud</name>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>The buyer cannot come</source>
        <translation>المشتري لا يستطيع الحضور</translation>
    </message>
    <message>
        <source>A wrong ticket was bought</source>
        <translation>اشتُريت تذكرة خاطئة</translation>
    </message>
    <message>
        <source>It was paid twice</source>
        <translation>دُفع مرتين</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>خطأ من جهتنا</translation>
    </message>
    <message>
        <source>Give back of %1</source>
        <translation>استرداد من %1</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 كحد أقصى</translation>
    </message>
    <message>
        <source>All that is left: %1</source>
        <translation>كل المتبقي: %1</translation>
    </message>
</context>
<context>
    <name>Reserved</name>
    <message numerus="yes">
        <source>Your %n ticket(s) are reserved</source>
        <translation>
            <numerusform>تذاكرك محجوزة</numerusform>
            <numerusform>تذكرتك محجوزة</numerusform>
            <numerusform>تذكرتاك محجوزتان</numerusform>
            <numerusform>تذاكرك الـ%n محجوزة</numerusform>
            <numerusform>تذاكرك الـ%n محجوزة</numerusform>
            <numerusform>تذاكرك الـ%n محجوزة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this number</source>
        <translation>احتفظ بهذا الرقم</translation>
    </message>
    <message>
        <source>Write it down or take a picture: the box office asks for it.</source>
        <translation>دوّنه أو التقط له صورة: سيطلبه شباك التذاكر.</translation>
    </message>
    <message>
        <source>You have not been charged</source>
        <translation>لم يُخصم منك شيء</translation>
    </message>
    <message>
        <source>You pay %1 at the box office, and get your tickets there.</source>
        <translation>تدفع %1 في شباك التذاكر وتستلم تذاكرك هناك.</translation>
    </message>
    <message>
        <source>You get your tickets at the box office.</source>
        <translation>تستلم تذاكرك من شباك التذاكر.</translation>
    </message>
    <message>
        <source>Kept for a limited time</source>
        <translation>محجوزة لوقت محدود</translation>
    </message>
    <message>
        <source>After that, others may have them.</source>
        <translation>بعد ذلك قد يأخذها غيرك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>تُغلق الشاشة الآن</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانيتين</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثوانٍ</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check your order</source>
        <translation>راجع طلبك</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>تُفتح الأبواب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>No fees.</source>
        <translation>بلا رسوم.</translation>
    </message>
    <message>
        <source>Includes %1 VAT (%2). No fees.</source>
        <translation>يشمل ⁨%1⁩ ضريبة (⁨%2⁩). بلا رسوم.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>No paper tickets here right now</source>
        <translation>لا تذاكر ورقية هنا الآن</translation>
    </message>
    <message>
        <source>Pay as usual: your tickets appear as a code for your phone.</source>
        <translation>ادفع كالمعتاد، وتظهر تذاكرك كرمز لهاتفك.</translation>
    </message>
    <message>
        <source>You can reserve your tickets here, and pay for them later.</source>
        <translation>يمكنك حجز تذاكرك هنا ودفع ثمنها لاحقًا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Nobody here has a PIN</source>
        <translation>لا أحد هنا لديه رقم سري</translation>
    </message>
    <message>
        <source>This badge is not known here</source>
        <translation>هذه الشارة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This PIN is not right</source>
        <translation>هذا الرقم السري غير صحيح</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>أرقام سرية خاطئة كثيرة</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>قارئ البطاقات لا يستجيب</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>لم يُطبع شيء</translation>
    </message>
    <message>
        <source>Please look whether it was printed</source>
        <translation>يرجى التحقق من أنه طُبع</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>لا يوجد ما يُطبع</translation>
    </message>
    <message>
        <source>This kiosk cannot write to its disk</source>
        <translation>لا يستطيع هذا الكشك الكتابة على قرصه</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>PINs and money are checked there. Sales go on with what is at hand.</source>
        <translation>تُفحص الأرقام السرية والأموال هناك. يستمر البيع بما هو متوفر هنا.</translation>
    </message>
    <message>
        <source>Clerks and managers set a PIN where they sign in.</source>
        <translation>يضبط موظفو الشباك والمديرون أرقامهم السرية حيث يسجلون الدخول.</translation>
    </message>
    <message>
        <source>A manager makes a new one. The PIN alone is good too.</source>
        <translation>يُصدر المدير شارة جديدة. ويكفي الرقم السري وحده أيضًا.</translation>
    </message>
    <message>
        <source>After five wrong ones nobody is let in under this name for a while.</source>
        <translation>بعد خمس محاولات خاطئة لا يدخل أحد بهذا الاسم لفترة.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>حاول مجددًا الآن.</numerusform>
            <numerusform>حاول مجددًا بعد دقيقة واحدة.</numerusform>
            <numerusform>حاول مجددًا بعد دقيقتين.</numerusform>
            <numerusform>حاول مجددًا بعد %n دقائق.</numerusform>
            <numerusform>حاول مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>حاول مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Is it switched on and in the network?</source>
        <translation>هل هو قيد التشغيل ومتصل بالشبكة؟</translation>
    </message>
    <message>
        <source>Look at the printer and its paper, then try again.</source>
        <translation>افحص الطابعة والورق ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The printer did not say.</source>
        <translation>لم تُبلغ الطابعة بذلك.</translation>
    </message>
    <message>
        <source>This order has no good ticket, or its event is not known here.</source>
        <translation>ليس لهذا الطلب تذكرة صالحة، أو أن فعاليته غير معروفة هنا.</translation>
    </message>
    <message>
        <source>Tell whoever looks after the machine.</source>
        <translation>أخبر من يعتني بالجهاز.</translation>
    </message>
    <message>
        <source>The shift is over. Type your PIN again.</source>
        <translation>انتهت الوردية. أدخل رقمك السري مجددًا.</translation>
    </message>
    <message>
        <source>The server has heard everything</source>
        <translation>وصل كل شيء إلى الخادم</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>تمت الطباعة</translation>
    </message>
    <message>
        <source>The drawer is open</source>
        <translation>الدرج مفتوح</translation>
    </message>
    <message>
        <source>The drawer is closed</source>
        <translation>الدرج مغلق</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>يُعاد المال</translation>
    </message>
    <message>
        <source>The tickets are printed again</source>
        <translation>طُبعت التذاكر مجددًا</translation>
    </message>
    <message>
        <source>A test page is printed, and the reader answers</source>
        <translation>طُبعت صفحة تجريبية والقارئ يستجيب</translation>
    </message>
    <message>
        <source>A test page is printed</source>
        <translation>طُبعت صفحة تجريبية</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>This takes a little longer</source>
        <translation>يستغرق هذا وقتًا أطول قليلًا</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>الليلة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>نحو ⁨%1⁩ دقيقة</translation>
    </message>
    <message>
        <source>about %1 h</source>
        <translation>نحو ⁨%1⁩ س</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>نحو ⁨%1⁩ س و⁨%2⁩ د</translation>
    </message>
</context>
<context>
    <name>ScanToPay</name>
    <message>
        <source>Code to pay on your phone</source>
        <translation>رمز للدفع على هاتفك</translation>
    </message>
    <message>
        <source>Getting your code ready</source>
        <translation>نجهّز رمزك</translation>
    </message>
    <message>
        <source>Finish on your phone</source>
        <translation>أكمل على هاتفك</translation>
    </message>
    <message>
        <source>Scan and pay on your phone</source>
        <translation>امسح وادفع على هاتفك</translation>
    </message>
    <message>
        <source>It is here in a moment</source>
        <translation>سيظهر بعد لحظة</translation>
    </message>
    <message>
        <source>Somebody has begun to pay on the page. As soon as the money is there, this screen goes on by itself.</source>
        <translation>بدأ أحدهم الدفع على الصفحة. فور وصول المبلغ تتابع هذه الشاشة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets print here as soon as you have paid.</source>
        <translation>وجّه الكاميرا نحو الرمز. تُطبع تذاكرك هنا فور دفعك.</translation>
    </message>
    <message>
        <source>Hold your camera to the code. Your tickets appear here as soon as you have paid.</source>
        <translation>وجّه الكاميرا نحو الرمز. تظهر تذاكرك هنا فور دفعك.</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>Sold out</source>
        <translation>نفدت التذاكر</translation>
    </message>
    <message>
        <source>Few left</source>
        <translation>أماكن قليلة</translation>
    </message>
    <message>
        <source>Plenty left</source>
        <translation>أماكن كثيرة</translation>
    </message>
</context>
<context>
    <name>StaffHead</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>box office</source>
        <translation>شباك التذاكر</translation>
    </message>
    <message>
        <source>%1 · %2 · since %3</source>
        <translation>%1 · %2 · منذ %3</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>You may not do this here. Ask a manager.</source>
        <translation>لا يُسمح لك بهذا هنا. اسأل المدير.</translation>
    </message>
    <message>
        <source>The server does not know it any more.</source>
        <translation>لم يعد الخادم يعرفه.</translation>
    </message>
    <message>
        <source>The order is not paid, or it was given back.</source>
        <translation>الطلب غير مدفوع أو أُعيد.</translation>
    </message>
    <message>
        <source>There is no money here to give back.</source>
        <translation>لا يوجد هنا مال يُعاد.</translation>
    </message>
    <message>
        <source>So much is not left to give back.</source>
        <translation>لم يتبقَّ هذا المبلغ لإعادته.</translation>
    </message>
    <message>
        <source>One of its tickets was given back already.</source>
        <translation>أُعيدت إحدى تذاكره من قبل.</translation>
    </message>
    <message>
        <source>A drawer is open here already, or this one was closed meanwhile.</source>
        <translation>هناك درج مفتوح هنا بالفعل، أو أُغلق هذا الدرج في هذه الأثناء.</translation>
    </message>
    <message>
        <source>There is not so much cash in the drawer.</source>
        <translation>لا يوجد هذا القدر من النقود في الدرج.</translation>
    </message>
    <message>
        <source>Its tickets are not this kiosk&apos;s any more.</source>
        <translation>لم تعد تذاكره تخص هذا الكشك.</translation>
    </message>
    <message>
        <source>One of its tickets was sold or voided before.</source>
        <translation>بيعت إحدى تذاكره أو أُبطلت من قبل.</translation>
    </message>
    <message>
        <source>It was reserved too late, and none are left.</source>
        <translation>جاء الحجز متأخرًا ولم تبقَ تذاكر.</translation>
    </message>
    <message>
        <source>Event or tier were changed after this sale.</source>
        <translation>عُدّلت الفعالية أو الفئة بعد هذا البيع.</translation>
    </message>
    <message>
        <source>The server has another sale under the same number.</source>
        <translation>لدى الخادم بيع آخر بالرقم نفسه.</translation>
    </message>
    <message>
        <source>The server gave the reason “%1”. Tell whoever runs it.</source>
        <translation>ذكر الخادم السبب «%1». أخبر من يشغّله.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatusCards</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>لا يوجد هنا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Paper is low</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>Paper is out</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Cover is open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Paper is jammed</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Printer and paper</source>
        <translation>الطابعة والورق</translation>
    </message>
    <message>
        <source>Tickets come out</source>
        <translation>التذاكر تُطبع</translation>
    </message>
    <message>
        <source>Tickets are shown as codes</source>
        <translation>تُعرض التذاكر كرموز</translation>
    </message>
    <message>
        <source>Tickets at hand</source>
        <translation>تذاكر متوفرة</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%n تذاكر</numerusform>
            <numerusform>%n تذكرة</numerusform>
            <numerusform>%n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Without the server nothing is sold</source>
        <translation>لا بيع من دون الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) refused</source>
        <translation>
            <numerusform>لا مبيعات مرفوضة</numerusform>
            <numerusform>عملية بيع مرفوضة</numerusform>
            <numerusform>عمليتا بيع مرفوضتان</numerusform>
            <numerusform>%n عمليات بيع مرفوضة</numerusform>
            <numerusform>%n عملية بيع مرفوضة</numerusform>
            <numerusform>%n عملية بيع مرفوضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>خارج المتناول</translation>
    </message>
    <message>
        <source>Since %1 · %2 waiting</source>
        <translation>منذ %1 · %2 قيد الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) waiting</source>
        <translation>
            <numerusform>لا مبيعات قيد الانتظار</numerusform>
            <numerusform>عملية بيع قيد الانتظار</numerusform>
            <numerusform>عمليتا بيع قيد الانتظار</numerusform>
            <numerusform>%n عمليات بيع قيد الانتظار</numerusform>
            <numerusform>%n عملية بيع قيد الانتظار</numerusform>
            <numerusform>%n عملية بيع قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>لا شيء قيد الانتظار</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One fewer: %1</source>
        <translation>أقل بواحدة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>واحدة أخرى: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Otherwise we go back to the start.</source>
        <translation>وإلا عدنا إلى البداية.</translation>
    </message>
    <message>
        <source>Otherwise we clear your order.
Nothing has been charged.</source>
        <translation>وإلا مسحنا طلبك.
لم يُخصم منك شيء.</translation>
    </message>
    <message>
        <source>Yes, keep going</source>
        <translation>نعم، أكمل</translation>
    </message>
    <message>
        <source>No, start over</source>
        <translation>لا، من البداية</translation>
    </message>
    <message>
        <source>No, clear my order</source>
        <translation>لا، امسح طلبي</translation>
    </message>
</context>
<context>
    <name>TierNotes</name>
    <message numerus="yes">
        <source>One ticket lets in %n people</source>
        <translation>
            <numerusform>تذكرة واحدة لدخول %n شخص</numerusform>
            <numerusform>تذكرة واحدة لدخول شخص واحد</numerusform>
            <numerusform>تذكرة واحدة لدخول شخصين</numerusform>
            <numerusform>تذكرة واحدة لدخول %n أشخاص</numerusform>
            <numerusform>تذكرة واحدة لدخول %n شخصًا</numerusform>
            <numerusform>تذكرة واحدة لدخول %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>From age %1. Please bring proof of age.</source>
        <translation>من سن %1. يُرجى إحضار ما يثبت العمر.</translation>
    </message>
    <message>
        <source>The organiser decides first. Please ask a member of staff.</source>
        <translation>يقرّر المنظّم أولًا. يُرجى سؤال أحد الموظفين.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n ticket(s) in one order</source>
        <translation>
            <numerusform>%n تذكرة على الأقل في كل طلب</numerusform>
            <numerusform>تذكرة واحدة على الأقل في كل طلب</numerusform>
            <numerusform>تذكرتان على الأقل في كل طلب</numerusform>
            <numerusform>%n تذاكر على الأقل في كل طلب</numerusform>
            <numerusform>%n تذكرة على الأقل في كل طلب</numerusform>
            <numerusform>%n تذكرة على الأقل في كل طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Good for every date: %1</source>
        <translation>صالحة لجميع المواعيد: %1</translation>
    </message>
    <message>
        <source>Good for all of these: %1</source>
        <translation>صالحة لهذه المواعيد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Good for all %n dates, %1 to %2</source>
        <translation>
            <numerusform>صالحة لجميع المواعيد (%n)، من %1 إلى %2</numerusform>
            <numerusform>صالحة لموعد واحد، من %1 إلى %2</numerusform>
            <numerusform>صالحة للموعدين، من %1 إلى %2</numerusform>
            <numerusform>صالحة للمواعيد الـ%n كلها، من %1 إلى %2</numerusform>
            <numerusform>صالحة للمواعيد الـ%n كلها، من %1 إلى %2</numerusform>
            <numerusform>صالحة للمواعيد الـ%n كلها، من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Good for %n dates, %1 to %2</source>
        <translation>
            <numerusform>صالحة لعدد %n من المواعيد، من %1 إلى %2</numerusform>
            <numerusform>صالحة لموعد واحد، من %1 إلى %2</numerusform>
            <numerusform>صالحة لموعدين، من %1 إلى %2</numerusform>
            <numerusform>صالحة لـ%n مواعيد، من %1 إلى %2</numerusform>
            <numerusform>صالحة لـ%n موعدًا، من %1 إلى %2</numerusform>
            <numerusform>صالحة لـ%n موعد، من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) for each person</source>
        <translation>
            <numerusform>%n تذكرة كحد أقصى لكل شخص</numerusform>
            <numerusform>تذكرة واحدة كحد أقصى لكل شخص</numerusform>
            <numerusform>تذكرتان كحد أقصى لكل شخص</numerusform>
            <numerusform>%n تذاكر كحد أقصى لكل شخص</numerusform>
            <numerusform>%n تذكرة كحد أقصى لكل شخص</numerusform>
            <numerusform>%n تذكرة كحد أقصى لكل شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %n ticket(s) in one order</source>
        <translation>
            <numerusform>%n تذكرة كحد أقصى في كل طلب</numerusform>
            <numerusform>تذكرة واحدة كحد أقصى في كل طلب</numerusform>
            <numerusform>تذكرتان كحد أقصى في كل طلب</numerusform>
            <numerusform>%n تذاكر كحد أقصى في كل طلب</numerusform>
            <numerusform>%n تذكرة كحد أقصى في كل طلب</numerusform>
            <numerusform>%n تذكرة كحد أقصى في كل طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقيت واحدة</numerusform>
            <numerusform>بقيت 2</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
            <numerusform>بقيت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت التذاكر</translation>
    </message>
    <message>
        <source>All in baskets</source>
        <translation>محجوزة مؤقتًا</translation>
    </message>
    <message>
        <source>Not yet on sale</source>
        <translation>لم يبدأ البيع</translation>
    </message>
    <message>
        <source>Sale has ended</source>
        <translation>انتهى البيع</translation>
    </message>
    <message>
        <source>Not on sale</source>
        <translation>غير معروضة للبيع</translation>
    </message>
    <message>
        <source>Not without a connection</source>
        <translation>غير متاحة دون اتصال</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>عند الطلب</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>All events</source>
        <translation>كل العروض</translation>
    </message>
    <message>
        <source>doors %1</source>
        <translation>تُفتح الأبواب ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose your tickets</source>
        <translation>اختر تذاكرك</translation>
    </message>
    <message numerus="yes">
        <source>Review %n ticket(s)</source>
        <translation>
            <numerusform>مراجعة التذاكر</numerusform>
            <numerusform>مراجعة تذكرة واحدة</numerusform>
            <numerusform>مراجعة تذكرتين</numerusform>
            <numerusform>مراجعة %n تذاكر</numerusform>
            <numerusform>مراجعة %n تذكرة</numerusform>
            <numerusform>مراجعة %n تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجانًا</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>Card has expired</source>
        <translation>انتهت صلاحية البطاقة</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>الرقم السري غير صحيح</translation>
    </message>
    <message>
        <source>Card not accepted</source>
        <translation>البطاقة غير مقبولة</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>أُلغي الدفع</translation>
    </message>
    <message>
        <source>Payment not confirmed</source>
        <translation>لم يُؤكَّد الدفع</translation>
    </message>
    <message>
        <source>Declined on the phone</source>
        <translation>رُفض على الهاتف</translation>
    </message>
    <message>
        <source>Number not known</source>
        <translation>الرقم غير معروف</translation>
    </message>
    <message>
        <source>Not possible here now</source>
        <translation>هذا لا يعمل هنا الآن</translation>
    </message>
    <message>
        <source>No card was read</source>
        <translation>لم تُقرأ أي بطاقة</translation>
    </message>
    <message>
        <source>Not paid in time</source>
        <translation>لم يُدفع في الوقت المحدد</translation>
    </message>
    <message>
        <source>The card reader is busy</source>
        <translation>قارئ البطاقات مشغول</translation>
    </message>
    <message>
        <source>The card reader does not answer</source>
        <translation>قارئ البطاقات لا يستجيب</translation>
    </message>
    <message>
        <source>The card reader has a fault</source>
        <translation>في قارئ البطاقات عطل</translation>
    </message>
    <message>
        <source>The payment service does not answer</source>
        <translation>خدمة الدفع لا تستجيب</translation>
    </message>
    <message>
        <source>Card declined</source>
        <translation>رُفضت البطاقة</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>الرصيد لا يكفي</translation>
    </message>
    <message>
        <source>Payment declined</source>
        <translation>رُفض الدفع</translation>
    </message>
    <message>
        <source>Your bank says this card cannot cover %1 right now.</source>
        <translation>يقول بنكك إن هذه البطاقة لا تغطي ⁨%1⁩ الآن.</translation>
    </message>
    <message>
        <source>Your mobile money account cannot cover %1 right now.</source>
        <translation>محفظة هاتفك لا تغطي %1 حاليًا.</translation>
    </message>
    <message>
        <source>The date on this card has passed.</source>
        <translation>مضى تاريخ صلاحية هذه البطاقة.</translation>
    </message>
    <message>
        <source>The PIN did not match the card.</source>
        <translation>الرقم السري لا يطابق البطاقة.</translation>
    </message>
    <message>
        <source>This reader does not take this kind of card.</source>
        <translation>لا يقبل هذا القارئ هذا النوع من البطاقات.</translation>
    </message>
    <message>
        <source>This kind of card is not taken here.</source>
        <translation>هذا النوع من البطاقات غير مقبول هنا.</translation>
    </message>
    <message>
        <source>The payment of %1 was stopped.</source>
        <translation>أُوقف دفع ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your bank asked for a confirmation and did not get it.</source>
        <translation>طلب بنكك تأكيدًا ولم يصله.</translation>
    </message>
    <message>
        <source>%1 was not approved on the phone that we asked.</source>
        <translation>لم تتم الموافقة على ⁨%1⁩ على الهاتف الذي سألناه.</translation>
    </message>
    <message>
        <source>This way of paying is out of order, whoever tries.</source>
        <translation>طريقة الدفع هذه معطّلة، أيًّا كان من يجرّبها.</translation>
    </message>
    <message>
        <source>You can ask the phone again</source>
        <translation>يمكنك سؤال الهاتف مرة أخرى</translation>
    </message>
    <message>
        <source>Look at the number once more</source>
        <translation>انظر إلى الرقم مرة أخرى</translation>
    </message>
    <message>
        <source>Or confirm it with your bank when it asks again.</source>
        <translation>أو أكّد ذلك لدى بنكك عندما يطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>It rings once more when you try again.</source>
        <translation>سيرن مرة أخرى عند إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It begins with the country&apos;s code.</source>
        <translation>يبدأ برمز البلد.</translation>
    </message>
    <message>
        <source>There is no mobile money account with this number.</source>
        <translation>لا توجد محفظة هاتف بهذا الرقم.</translation>
    </message>
    <message>
        <source>The reader waited and then stopped by itself.</source>
        <translation>انتظر القارئ ثم توقف من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nobody confirmed the request on the phone.</source>
        <translation>لم يؤكّد أحد الطلب على الهاتف.</translation>
    </message>
    <message>
        <source>The page to pay at has closed.</source>
        <translation>أُغلقت صفحة الدفع.</translation>
    </message>
    <message>
        <source>It is still busy with something else.</source>
        <translation>ما زال مشغولًا بشيء آخر.</translation>
    </message>
    <message>
        <source>It may have lost its network or its power.</source>
        <translation>ربما انقطعت عنه الشبكة أو الكهرباء.</translation>
    </message>
    <message>
        <source>It could not take the payment.</source>
        <translation>لم يتمكن من إتمام الدفع.</translation>
    </message>
    <message>
        <source>We could not ask your bank.</source>
        <translation>لم نتمكن من سؤال بنكك.</translation>
    </message>
    <message>
        <source>We could not ask your phone.</source>
        <translation>لم نتمكن من سؤال هاتفك.</translation>
    </message>
    <message>
        <source>Your bank did not approve %1.</source>
        <translation>لم يوافق بنكك على ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Your mobile money account did not pay %1.</source>
        <translation>لم تدفع محفظة هاتفك %1.</translation>
    </message>
    <message>
        <source>Another card may work</source>
        <translation>قد تنجح بطاقة أخرى</translation>
    </message>
    <message>
        <source>Another account may work</source>
        <translation>قد يعمل حساب آخر</translation>
    </message>
    <message>
        <source>You can type the PIN again</source>
        <translation>يمكنك إدخال الرقم السري مجددًا</translation>
    </message>
    <message>
        <source>Pay whenever you are ready</source>
        <translation>ادفع متى كنت مستعدًا</translation>
    </message>
    <message>
        <source>Hold the card still</source>
        <translation>أبقِ البطاقة ثابتة</translation>
    </message>
    <message>
        <source>You can start again</source>
        <translation>يمكنك البدء من جديد</translation>
    </message>
    <message>
        <source>Wait a few seconds</source>
        <translation>انتظر بضع ثوانٍ</translation>
    </message>
    <message>
        <source>A member of staff can help</source>
        <translation>يمكن لأحد الموظفين مساعدتك</translation>
    </message>
    <message>
        <source>Often it helps to insert the card</source>
        <translation>غالبًا ما يفيد إدخال البطاقة</translation>
    </message>
    <message>
        <source>Phones and watches work too.</source>
        <translation>تعمل الهواتف والساعات أيضًا.</translation>
    </message>
    <message>
        <source>Type its number after you try again.</source>
        <translation>اكتب رقمه بعد أن تحاول مجددًا.</translation>
    </message>
    <message>
        <source>Most debit and credit cards do, phones and watches too.</source>
        <translation>تعمل معظم البطاقات، والهواتف والساعات أيضًا.</translation>
    </message>
    <message>
        <source>Cover the keys with your hand and take your time.</source>
        <translation>غطِّ المفاتيح بيدك وخذ وقتك.</translation>
    </message>
    <message>
        <source>Or leave, and the tickets go back on sale.</source>
        <translation>أو غادر وتعود التذاكر إلى البيع.</translation>
    </message>
    <message>
        <source>Keep it on the reader until you hear the tone.</source>
        <translation>أبقها على القارئ حتى تسمع الصوت.</translation>
    </message>
    <message>
        <source>Keep your phone at hand and unlocked.</source>
        <translation>أبقِ هاتفك قريبًا ومفتوحًا.</translation>
    </message>
    <message>
        <source>Scan the new code and pay on the page.</source>
        <translation>امسح الرمز الجديد وادفع على الصفحة.</translation>
    </message>
    <message>
        <source>Then try again.</source>
        <translation>ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Or try once more in a moment.</source>
        <translation>أو حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>There may be another way of paying.</source>
        <translation>قد توجد طريقة دفع أخرى.</translation>
    </message>
    <message>
        <source>Use the chip and PIN instead of tapping.</source>
        <translation>استخدم الشريحة والرقم السري بدل التقريب.</translation>
    </message>
</context>
<context>
    <name>Unknown</name>
    <message>
        <source>We are checking
your payment</source>
        <translation>نتحقق من
دفعتك</translation>
    </message>
    <message>
        <source>Please do not pay again.</source>
        <translation>من فضلك لا تدفع مرة أخرى.</translation>
    </message>
    <message>
        <source>Your tickets stay held for you while we check.</source>
        <translation>تبقى تذاكرك محجوزة لك أثناء التحقق.</translation>
    </message>
    <message>
        <source>Scan to follow it on your phone. Your tickets arrive there too.</source>
        <translation>امسح الرمز لمتابعته على هاتفك. تصل تذاكرك إليه أيضًا.</translation>
    </message>
    <message>
        <source>It takes longer than usual. Note the order number or scan the code; you may then leave the screen, or ask a member of staff.</source>
        <translation>يستغرق الأمر وقتًا أطول من المعتاد. دوّن رقم الطلب أو امسح الرمز، ثم يمكنك مغادرة الشاشة أو سؤال أحد الموظفين.</translation>
    </message>
    <message>
        <source>Usually under a minute. This screen goes on by itself.</source>
        <translation>عادةً أقل من دقيقة. تتابع الشاشة تلقائيًا.</translation>
    </message>
    <message>
        <source>I have noted the number</source>
        <translation>دوّنت الرقم</translation>
    </message>
    <message numerus="yes">
        <source>Closes by itself in %n second(s)</source>
        <translation>
            <numerusform>تُغلق الشاشة الآن</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد ثانيتين</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثوانٍ</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
            <numerusform>تُغلق تلقائيًا بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unpair</name>
    <message>
        <source>A sale here is not over yet. It ends by itself; try again in a minute.</source>
        <translation>هناك عملية بيع لم تنتهِ بعد. ستنتهي من تلقاء نفسها؛ أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Sales made without the server wait for it. They go as soon as it answers.</source>
        <translation>هناك مبيعات تمت دون الخادم وتنتظره. ستُرسل حالما يستجيب.</translation>
    </message>
    <message>
        <source>The server refused sales, and nobody has looked at them. Do so first.</source>
        <translation>رفض الخادم مبيعات ولم يطّلع عليها أحد. افعل ذلك أولًا.</translation>
    </message>
    <message>
        <source>The cash drawer is open. Count it and close it first.</source>
        <translation>درج النقود مفتوح. احسبه وأغلقه أولًا.</translation>
    </message>
    <message>
        <source>Tickets kept at hand are on their way back. Try again in a minute.</source>
        <translation>التذاكر المحفوظة هنا في طريقها إلى الإعادة. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Pair anew</source>
        <translation>إقران من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>أعد المحاولة</translation>
    </message>
    <message>
        <source>Forget this kiosk</source>
        <translation>نسيان هذا الكشك</translation>
    </message>
    <message>
        <source>Not yet: something here is not over.</source>
        <translation>ليس بعد: هناك ما لم ينتهِ هنا.</translation>
    </message>
    <message>
        <source>This kiosk stops selling and asks for a pairing code.</source>
        <translation>يتوقف هذا الكشك عن البيع ويطلب رمز إقران.</translation>
    </message>
    <message>
        <source>It forgets its name, its place and its key, and the server takes nothing from it any more. A manager gets the code where devices are looked after.</source>
        <translation>ينسى اسمه ومكانه ومفتاحه، ولا يقبل الخادم منه شيئًا بعد ذلك. يحصل المدير على الرمز حيث تُدار الأجهزة.</translation>
    </message>
    <message>
        <source>Nothing is lost: no sale is open, all money has been reported, and tickets kept at hand have gone back.</source>
        <translation>لن يضيع شيء: لا توجد عملية بيع مفتوحة، وقد أُبلغ عن كل الأموال، وأُعيدت التذاكر المحفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>Utilities</name>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>سهولة الاستخدام</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
</TS>
