# كلمات إطار الصفحة ومكوّناتها (ui-…).
ui-site-name = إندابا
ui-site-line = المجتمع المدني ومكتب الأمم المتحدة لمكافحة الإرهاب
ui-skip = الانتقال إلى المحتوى
ui-demo = نسخة تجريبية. المنظمات والأشخاص المذكورون هنا من نسج الخيال.
ui-language = اللغة:
ui-navigation = القائمة الرئيسية
ui-crumbs = موقعك الحالي
ui-account = حسابك
ui-sign-in = تسجيل الدخول
ui-sign-out = تسجيل الخروج
ui-footer = إندابا هي المنصة التي يستشير فيها المكتب المجتمع المدني ويردّ على ما يسمعه منه.
ui-accessibility = إمكانية الوصول
ui-privacy = الخصوصية
ui-error = خطأ:
ui-errors-title = يُرجى التحقق مما يلي
ui-optional = (اختياري)
ui-limit = { $n ->
    [zero] دون أي حرف
    [one] حرف واحد كحد أقصى
    [two] حرفان كحد أقصى
    [few] { $n } أحرف كحد أقصى
    [many] { $n } حرفًا كحد أقصى
   *[other] { $n } حرف كحد أقصى
}
ui-audience = من سيطّلع على هذا:
ui-state = الحالة:
ui-next-step = الخطوة التالية:
ui-done = مكتمل
ui-pages = صفحات النتائج
ui-previous = السابق
ui-next = التالي
ui-filter = تطبيق عوامل التصفية
ui-clear-filters = مسح عوامل التصفية
ui-download = تنزيل:
ui-feed = موجز
ui-paragraph = الفقرة { $number }
ui-notes = الحواشي
ui-back-to-text = العودة إلى النص
ui-added = أُضيف
ui-removed = حُذف
ui-receipt = إيصال
ui-your-words = ما كتبتموه
ui-answer = ردّ المكتب
ui-share = النسبة
ui-percent = %

# الأخطاء كما تظهر بجانب الحقول وفي صفحات الخطأ.
error-required = يرجى ملء هذا الحقل.
error-too-long = النص أطول من المسموح: { $limit } حرف على الأكثر.
error-mixed-scripts = تختلط هنا حروف متشابهة من كتابات مختلفة. يرجى الكتابة بكتابة واحدة.
error-choose = يرجى الاختيار.
error-email = يرجى كتابة عنوان مثل name@example.org.
error-date = يرجى كتابة تاريخ صحيح: سنة-شهر-يوم.
error-not-in-this-state = لا يمكن القيام بذلك في هذه المرحلة. ربما تغيرت الصفحة منذ أن فتحتها.
error-account-exists = يوجد حساب بهذا العنوان. يرجى تسجيل الدخول.
error-wrong-code = الرمز غير صحيح. انتظر الرمز التالي وحاول مرة أخرى.
error-password-short = يرجى استعمال { $least } حرفا على الأقل.
error-password-weak = كلمة السر هذه سهلة التخمين. الأفضل عدة كلمات غير شائعة معا.
error-wrong-password = كلمة السر غير صحيحة.
error-sign-in = العنوان أو كلمة السر أو الرمز غير صحيح.
error-too-many-attempts = محاولات كثيرة. يرجى الانتظار ربع ساعة.
error-form-too-large = ما أرسلته أكبر من المسموح. يمكن أن يصل حجم الملف إلى 8 ميغابايت.
error-form-unreadable = تعذرت قراءة ما أرسلته. ارجع وأرسله مرة أخرى.
error-form-expired = تغيرت جلستك منذ أن فتحت هذه الاستمارة. ارجع وأعد تحميل الصفحة ثم أرسلها من جديد.
error-foreign-form = جاءت هذه الاستمارة من موقع آخر ولم تقبل.
error-page-refused = تعذر القيام بذلك
error-page-not-found = الصفحة غير موجودة
error-page-not-found-text = ليس هنا ما يمكنك رؤيته. سجل الدخول أو اسأل من أعطاك الرابط.
error-page-internal = حدث خلل لدينا
error-page-internal-text = لم يضع شيء مما تأكد لك استلامه. حاول مرة أخرى، وإن تكرر الأمر فأبلغ المكتب.
error-page-unavailable = لا نستطيع استلام ذلك الآن
error-page-unavailable-text = لم يحفظ شيء. احتفظ بنصك وحاول بعد دقائق.
error-page-go-back = ارجع إلى الصفحة السابقة: ما كتبته لا يزال فيها.
error-page-home = إلى صفحة البداية
role-visitor = زائر
role-signed-in = مسجل الدخول
role-member = عضو
role-representative = ممثل
role-organisation-administrator = مدير منظمة
role-focal-point = جهة التنسيق
role-engagement-officer = موظف المشاركة
role-consultation-manager = مدير المشاورات
role-auditor = مراجع
role-technical-administrator = مدير تقني
mail-foot = إندابا، حيث يستشير مكتب الأمم المتحدة لمكافحة الإرهاب المجتمع المدني ويجيبه.
error-last-administrator = لا بد من مدير تقني واحد على الأقل. عين غيره أولا.
error-page-again = أرسل مرة أخرى
