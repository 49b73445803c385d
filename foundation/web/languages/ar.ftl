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
