<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Admin</name>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute, then try again.</source>
        <translation>محاولات كثيرة. انتظر دقيقة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see may be old; it is asked again.</source>
        <translation>لا يمكن الوصول إلى الخادم. قد يكون ما تراه قديمًا؛ يُعاد سؤاله.</translation>
    </message>
    <message>
        <source>The server did not answer, so nobody knows yet whether the money went back. Try again: it goes back once at most.</source>
        <translation>لم يجب الخادم، فلا أحد يعرف بعد إن كان المال قد أُعيد. حاول من جديد: لا يُعاد أكثر من مرة.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is not right.</source>
        <translation>عنوان البريد أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator shows.</source>
        <translation>اكتب الرمز الذي يعرضه تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Password or code is not right. A code is good for half a minute: take a new one.</source>
        <translation>كلمة المرور أو الرمز غير صحيح. الرمز صالح لنصف دقيقة: خذ رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait a quarter of an hour, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر ربع ساعة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask an administrator.</source>
        <translation>هذا الحساب موقوف. اسأل مسؤول النظام.</translation>
    </message>
    <message>
        <source>This account needs a second factor first. Set one up, then sign in here.</source>
        <translation>يحتاج هذا الحساب أولًا إلى عامل ثانٍ. أعدّه ثم سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>This account works for no organiser. A manager can invite you.</source>
        <translation>لا يعمل هذا الحساب لدى أي منظّم. يمكن لمدير أن يدعوك.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>There is no Wicket server at this address. Check address and network.</source>
        <translation>لا يوجد خادم Wicket على هذا العنوان. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>It is not there any more, or not yours.</source>
        <translation>لم يعد موجودًا، أو ليس لك.</translation>
    </message>
    <message>
        <source>The order cannot do this as it stands now.</source>
        <translation>لا يسمح وضع الطلب الحالي بهذا.</translation>
    </message>
    <message>
        <source>A payment of this order is still under way, so it cannot be cancelled yet.</source>
        <translation>ما زالت دفعة لهذا الطلب جارية، فلا يمكن إلغاؤه بعد.</translation>
    </message>
    <message>
        <source>This much cannot be given back any more. Nothing was given back.</source>
        <translation>لم يعد ممكنًا ردّ هذا المبلغ. لم يُردّ شيء.</translation>
    </message>
    <message>
        <source>There is not enough cash in your drawer. Nothing was given back.</source>
        <translation>لا يوجد نقد كافٍ في درجك. لم يُردّ شيء.</translation>
    </message>
    <message>
        <source>Cash goes back from your own drawer: open one first. Nothing was given back.</source>
        <translation>يُردّ النقد من درجك أنت: افتح درجًا أولًا. لم يُردّ شيء.</translation>
    </message>
    <message>
        <source>A ticket was changed meanwhile. Nothing was given back; look again.</source>
        <translation>تغيّرت تذكرة في هذه الأثناء. لم يُردّ شيء؛ انظر من جديد.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Nothing of theirs or yours is lost.</source>
        <translation>غيّر شخص آخر هذا في هذه الأثناء. لم يضع شيء منه أو منك.</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale. Another price is another tier.</source>
        <translation>السعر ثابت منذ أول بيع. السعر الآخر فئة أخرى.</translation>
    </message>
    <message>
        <source>So many are sold, held or with kiosks already: the quantity cannot be less.</source>
        <translation>هذا العدد مبيع أو محجوز أو لدى الأكشاك: لا يمكن أن تقل الكمية.</translation>
    </message>
    <message>
        <source>The card service does not answer. Nothing was given back; try again later.</source>
        <translation>خدمة البطاقات لا تجيب. لم يُردّ شيء؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing of this payment is left to give back.</source>
        <translation>لم يبق من هذه الدفعة ما يُردّ.</translation>
    </message>
    <message>
        <source>%1 goes back. Its tickets admit nobody any more.</source>
        <translation>يُعاد %1. لم تعد تذاكره تُدخل أحدًا.</translation>
    </message>
    <message>
        <source>The tickets are mailed to %1 again.</source>
        <translation>تُرسل التذاكر إلى %1 من جديد.</translation>
    </message>
    <message>
        <source>The tickets are in %1, ready to print.</source>
        <translation>التذاكر في %1، جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>هل تلغي الطلب %1؟</translation>
    </message>
    <message>
        <source>Its tickets go back on sale. Nobody has paid for it.</source>
        <translation>تعود تذاكره إلى البيع. لم يدفع أحد ثمنه.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>The order is cancelled. Its tickets are on sale again.</source>
        <translation>أُلغي الطلب. تذاكره معروضة للبيع من جديد.</translation>
    </message>
    <message>
        <source>The order is approved. Its buyer is told by mail.</source>
        <translation>قُبل الطلب. يُخبَر المشتري بالبريد.</translation>
    </message>
    <message>
        <source>Refuse order %1?</source>
        <translation>هل ترفض الطلب %1؟</translation>
    </message>
    <message>
        <source>It is cancelled, and its buyer is told by mail.</source>
        <translation>يُلغى، ويُخبَر المشتري بالبريد.</translation>
    </message>
    <message>
        <source>Refuse the order</source>
        <translation>رفض الطلب</translation>
    </message>
    <message>
        <source>The order is refused. Its buyer is told by mail.</source>
        <translation>رُفض الطلب. يُخبَر المشتري بالبريد.</translation>
    </message>
    <message>
        <source>Choose an order to see its tickets, its money and its history.</source>
        <translation>اختر طلبًا لترى تذاكره وماله وتاريخه.</translation>
    </message>
    <message>
        <source>Buyer not named</source>
        <translation>المشتري غير مسمّى</translation>
    </message>
    <message>
        <source>Tax %1, included</source>
        <translation>ضريبة %1، مشمولة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مُستردّ</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>بيع في</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>محجوز حتى</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>ردّ المال…</translation>
    </message>
    <message>
        <source>Mail again</source>
        <translation>أرسل من جديد</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>أعد الطباعة</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>إلغاء الطلب…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>The number is on the clipboard.</source>
        <translation>الرقم في الحافظة.</translation>
    </message>
    <message>
        <source>Copy the order&apos;s number</source>
        <translation>انسخ رقم الطلب</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>No events here. They are made over the server&apos;s interface.</source>
        <translation>لا فعاليات هنا. تُنشأ عبر واجهة الخادم.</translation>
    </message>
    <message>
        <source>Publish %1?</source>
        <translation>هل تنشر %1؟</translation>
    </message>
    <message>
        <source>Everybody sees it, and its tiers go on sale at their times.</source>
        <translation>يراها الجميع، وتُعرض فئاتها للبيع في مواعيدها.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>المبيع</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Payment unknown</source>
        <translation>الدفع غير معروف</translation>
    </message>
    <message>
        <source>Held, not paid</source>
        <translation>محجوز، غير مدفوع</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي المدة</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>كشك</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>بوابة</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Waits to be paired</source>
        <translation>ينتظر الاقتران</translation>
    </message>
    <message>
        <source>Not heard of yet</source>
        <translation>لم يُسمع منه بعد</translation>
    </message>
    <message>
        <source>Reports refused</source>
        <translation>تقارير مرفوضة</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>بخير</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Cannot print</source>
        <translation>لا يستطيع الطباعة</translation>
    </message>
    <message>
        <source>Camera sees nothing</source>
        <translation>الكاميرا لا ترى شيئًا</translation>
    </message>
    <message>
        <source>Paper ready</source>
        <translation>الورق جاهز</translation>
    </message>
    <message>
        <source>Printer not ready</source>
        <translation>الطابعة غير جاهزة</translation>
    </message>
    <message>
        <source>Camera sees</source>
        <translation>الكاميرا ترى</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>البطارية %1</translation>
    </message>
    <message>
        <source>%1 tickets known</source>
        <translation>تذاكر معروفة: %1</translation>
    </message>
    <message>
        <source>%1 wait to be sent</source>
        <translation>بانتظار الإرسال: %1</translation>
    </message>
    <message>
        <source>Clock off by %1</source>
        <translation>الساعة منحرفة %1</translation>
    </message>
    <message>
        <source>Box office</source>
        <translation>شباك التذاكر</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Mobile money</source>
        <translation>المال عبر الهاتف</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message>
        <source>Simulated, no money</source>
        <translation>محاكاة، بلا مال</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>At the reader</source>
        <translation>عند القارئ</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>Declined, not charged</source>
        <translation>مرفوض، لم يُخصم</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستعملة</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>Order placed, tickets held</source>
        <translation>وُضع الطلب، والتذاكر محجوزة</translation>
    </message>
    <message>
        <source>Held for longer</source>
        <translation>حُجز مدة أطول</translation>
    </message>
    <message>
        <source>Buyer named</source>
        <translation>سُمّي المشتري</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Approval refused</source>
        <translation>رُفضت الموافقة</translation>
    </message>
    <message>
        <source>Confirmed, tickets made</source>
        <translation>مؤكد، صُنعت التذاكر</translation>
    </message>
    <message>
        <source>Tickets handed over</source>
        <translation>سُلّمت التذاكر</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>طُبع مرة أخرى</translation>
    </message>
    <message>
        <source>Collected at a kiosk</source>
        <translation>استُلم من كشك</translation>
    </message>
    <message>
        <source>Tickets mailed again</source>
        <translation>أُرسلت التذاكر من جديد</translation>
    </message>
    <message>
        <source>Added to an account</source>
        <translation>أضيف إلى حساب</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>أُلغي الطلب</translation>
    </message>
    <message>
        <source>Hold expired</source>
        <translation>انتهى الحجز</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>طُلب الدفع</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>أُلغيت الدفعة</translation>
    </message>
    <message>
        <source>Asked to stop the payment</source>
        <translation>طُلب إيقاف الدفع</translation>
    </message>
    <message>
        <source>Payment not known yet</source>
        <translation>الدفع غير معروف بعد</translation>
    </message>
    <message>
        <source>Refund asked for</source>
        <translation>طُلب ردّ المال</translation>
    </message>
    <message>
        <source>Buyer asks for a refund</source>
        <translation>المشتري يطلب ردّ المال</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>أُعيد المال</translation>
    </message>
    <message>
        <source>Refund failed</source>
        <translation>فشل ردّ المال</translation>
    </message>
    <message>
        <source>E-mail waits to be sent</source>
        <translation>البريد ينتظر الإرسال</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>أُرسل البريد</translation>
    </message>
    <message>
        <source>E-mail could not be sent</source>
        <translation>تعذّر إرسال البريد</translation>
    </message>
    <message>
        <source>E-mail came back</source>
        <translation>رجع البريد</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Refused at the gate</source>
        <translation>رُفض عند البوابة</translation>
    </message>
    <message>
        <source>Ticket made void</source>
        <translation>أُبطلت التذكرة</translation>
    </message>
    <message>
        <source>Ticket issued anew</source>
        <translation>أُصدرت التذكرة من جديد</translation>
    </message>
    <message>
        <source>Ticket passed on</source>
        <translation>نُقلت التذكرة</translation>
    </message>
    <message>
        <source>Attendee named</source>
        <translation>سُمّي الحاضر</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>اختير %1 من %2</translation>
    </message>
    <message>
        <source>No order matches. Search for less, or clear the filters.</source>
        <translation>لا طلب يطابق. ابحث بأقل، أو امسح المرشحات.</translation>
    </message>
    <message>
        <source>No orders yet. The first one appears here by itself.</source>
        <translation>لا طلبات بعد. يظهر أولها هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Taken by day</source>
        <translation>المحصّل حسب اليوم</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Money by method</source>
        <translation>المال حسب الطريقة</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>الوصول حسب الساعة</translation>
    </message>
    <message>
        <source>Nothing was taken in these days.</source>
        <translation>لم يُحصَّل شيء في هذه الأيام.</translation>
    </message>
    <message>
        <source>Nobody has come through a gate today.</source>
        <translation>لم يمر أحد من بوابة اليوم.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>of %1 expected today</source>
        <translation>من %1 متوقعين اليوم</translation>
    </message>
    <message>
        <source>scans today</source>
        <translation>عمليات مسح اليوم</translation>
    </message>
    <message>
        <source>for a person</source>
        <translation>لشخص ما</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>Nothing is on sale.</source>
        <translation>لا شيء معروض للبيع.</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>كل الفعاليات</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Last 14 days</source>
        <translation>آخر 14 يومًا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>التذاكر المبيعة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المحصّل</translation>
    </message>
    <message>
        <source>Let in today</source>
        <translation>دخلوا اليوم</translation>
    </message>
    <message>
        <source>Refused at the gates</source>
        <translation>رُفضوا عند البوابات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>مبيع</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>with kiosks</source>
        <translation>لدى الأكشاك</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الأوضاع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Sold anywhere</source>
        <translation>بيع في أي مكان</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>وُضع في</translation>
    </message>
    <message>
        <source>copies the chosen rows</source>
        <translation>ينسخ الصفوف المختارة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>المشتري</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>ردّ مال %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Put them back on sale</source>
        <translation>أعدها إلى البيع</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 من %2 تذاكر</translation>
    </message>
    <message>
        <source>Type the amount to confirm: %1</source>
        <translation>اكتب المبلغ للتأكيد: %1</translation>
    </message>
    <message>
        <source>Only %1 of this payment is left to give back.</source>
        <translation>لم يبق من هذه الدفعة إلا %1 يُردّ.</translation>
    </message>
    <message>
        <source>These tickets stop admitting at once, at every gate that is online. Gates that are cut off learn it when they come back.</source>
        <translation>تتوقف هذه التذاكر عن الإدخال فورًا، عند كل بوابة متصلة. والبوابات المنقطعة تعلم حين تعود.</translation>
    </message>
    <message>
        <source>Choose the tickets that are given back.</source>
        <translation>اختر التذاكر التي يُردّ مالها.</translation>
    </message>
    <message>
        <source>Paid %1 · refunded so far %2</source>
        <translation>دُفع %1 · رُدّ حتى الآن %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>يُردّ</translation>
    </message>
    <message>
        <source>It cannot be taken back. In the audit as %1.</source>
        <translation>لا يمكن التراجع عنه. في السجل باسم %1.</translation>
    </message>
    <message>
        <source>Keep the tickets</source>
        <translation>احتفظ بالتذاكر</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>يعود إلى</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1، باليد</translation>
    </message>
    <message>
        <source>Holder cannot come</source>
        <translation>الحامل لا يستطيع الحضور</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>تغيّرت الفعالية</translation>
    </message>
    <message>
        <source>Bought twice</source>
        <translation>اشتُري مرتين</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>خطأ من جانبنا</translation>
    </message>
    <message>
        <source>Another organiser</source>
        <translation>منظّم آخر</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مسؤول النظام</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Look, language, signing out</source>
        <translation>المظهر واللغة وتسجيل الخروج</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Code of your authenticator</source>
        <translation>رمز تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in to Wicket</source>
        <translation>سجّل الدخول إلى Wicket</translation>
    </message>
    <message>
        <source>For those who run events: orders, money, gates and reports.</source>
        <translation>لمن يديرون الفعاليات: الطلبات والمال والبوابات والتقارير.</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>يُسأل الخادم</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>The server is making the file …</source>
        <translation>يُعدّ الخادم الملف…</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>كما في %1</translation>
    </message>
    <message>
        <source>There is nothing to report of these days.</source>
        <translation>لا شيء يُذكر عن هذه الأيام.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again to go on.</source>
        <translation>تم تسجيل خروجك. سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Order, serial, name, payment</source>
        <translation>طلب، رقم تسلسلي، اسم، دفعة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9 pages · Ctrl+F search · F5 ask again · Esc back</source>
        <translation>Ctrl+1 … 9 الصفحات · Ctrl+F بحث · F5 اسأل من جديد · Esc رجوع</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Nothing waits for you. What does, appears here by itself.</source>
        <translation>لا شيء ينتظرك. ما ينتظر يظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Payment open for too long</source>
        <translation>دفعة مفتوحة منذ وقت طويل</translation>
    </message>
    <message>
        <source>A payment needs a person</source>
        <translation>دفعة تحتاج إلى شخص</translation>
    </message>
    <message>
        <source>A buyer asks for a refund</source>
        <translation>مشترٍ يطلب ردّ المال</translation>
    </message>
    <message>
        <source>Let in, and should not have been</source>
        <translation>دخل، وما كان ينبغي</translation>
    </message>
    <message>
        <source>A device&apos;s report was refused</source>
        <translation>رُفض تقرير جهاز</translation>
    </message>
    <message>
        <source>An order waits for approval</source>
        <translation>طلب ينتظر الموافقة</translation>
    </message>
    <message>
        <source>A device is silent</source>
        <translation>جهاز صامت</translation>
    </message>
    <message>
        <source>A printer cannot print</source>
        <translation>طابعة لا تستطيع الطباعة</translation>
    </message>
    <message>
        <source>A camera sees nothing</source>
        <translation>كاميرا لا ترى شيئًا</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>ما يمكن فعله مع %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>شوهد قبل %1</translation>
    </message>
    <message>
        <source>New pairing code…</source>
        <translation>رمز اقتران جديد…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>سحب الاعتماد…</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Pair a device</source>
        <translation>اقتران جهاز</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>هل تسحب اعتماد %1؟</translation>
    </message>
    <message>
        <source>It forgets everything and works no more. Tickets it holds to sell are void. It cannot be undone.</source>
        <translation>ينسى كل شيء ولا يعمل بعد. التذاكر التي كانت لديه للبيع باطلة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>سحب الاعتماد</translation>
    </message>
    <message>
        <source>%1 is revoked.</source>
        <translation>سُحب اعتماد %1.</translation>
    </message>
    <message>
        <source>No devices yet. Pair a kiosk, a gate or a desk.</source>
        <translation>لا أجهزة بعد. اقرن كشكًا أو بوابة أو مكتبًا.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المتابعة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>احصل على رمز</translation>
    </message>
    <message>
        <source>Type it on the device, or let its camera see it. Good until %1.</source>
        <translation>اكتبه على الجهاز، أو أره لكاميرته. صالح حتى %1.</translation>
    </message>
    <message>
        <source>A gate stands at a checkpoint, and no event here has one yet.</source>
        <translation>تقف البوابة عند نقطة تفتيش، ولا فعالية هنا لها نقطة بعد.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>أين يقف</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>نقطة التفتيش</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>المال</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>Ways of paying</source>
        <translation>طرق الدفع</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Cash drawers</source>
        <translation>أدراج النقد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Clerks</source>
        <translation>موظفو الشباك</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>معروض للبيع</translation>
    </message>
    <message>
        <source>Holders may pass it on</source>
        <translation>يجوز لحامليها نقلها</translation>
    </message>
    <message>
        <source>A person approves each order</source>
        <translation>يوافق شخص على كل طلب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>خذ الآخر</translation>
    </message>
    <message>
        <source>Somebody else changed this tier meanwhile. Theirs is: %1. Save again for yours, or take theirs.</source>
        <translation>غيّر شخص آخر هذه الفئة في هذه الأثناء. ما لديه: %1. احفظ من جديد لما عندك، أو خذ ما لديه.</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile. They are shown here beside yours: look, and save again.</source>
        <translation>غيّر شخص آخر حقولًا أخرى في هذه الأثناء. تظهر هنا بجانب ما عندك: انظر ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The price is fixed since the first sale (sold: %1). Another price is another tier.</source>
        <translation>السعر ثابت منذ أول بيع (المبيع: %1). السعر الآخر فئة أخرى.</translation>
    </message>
    <message>
        <source>At least %1: so many are sold, held or with kiosks.</source>
        <translation>على الأقل %1: هذا العدد مبيع أو محجوز أو لدى الأكشاك.</translation>
    </message>
    <message>
        <source>Per order, least</source>
        <translation>لكل طلب، الأقل</translation>
    </message>
    <message>
        <source>Per order, most</source>
        <translation>لكل طلب، الأكثر</translation>
    </message>
</context>
</TS>
