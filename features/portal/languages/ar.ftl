# The start page and the standing pages.
portal-home-title = هنا يُستشار المجتمع المدني ويتلقى الرد
portal-home-lead = يستشير المكتب المنظمات في عمله، ويقول علنا ما فعله بما سمعه.
portal-home-1 = لا يجوز أن يتضرر أحد من مشاركته: كل منظمة تختار ما تُظهره، والأصل ألا يراه إلا المكتب.
portal-home-2 = كل من يدلي برأيه يتلقى ردا: أُخذ به أم لم يؤخذ، مع بيان السبب.
portal-home-3 = تنضم المنظمات بتقديم طلب، ويأتي الموظفون بدعوة.
portal-accessibility-title = إمكانية الوصول
portal-accessibility-lead = يمكن أداء كل مهمة من دون برامج نصية، وبلوحة المفاتيح، وبقارئ الشاشة.
portal-accessibility-1 = تسعى الصفحات إلى استيفاء المبادئ التوجيهية لإتاحة محتوى الويب 2.2، المستوى AA.
portal-accessibility-2 = إذا اعترضك عائق فأبلغ المكتب وسيعالجه.
portal-privacy-title = الخصوصية
portal-privacy-lead = نحفظ ما يحتاجه العمل، ولا نحفظ شيئا يتعقبك.
portal-privacy-1 = لا يُسجَّل عنوانك على الشبكة ولا أي وصف لجهازك، ولا تُحمِّل أي صفحة شيئا من موقع آخر.
portal-privacy-2 = يُبقي ملف تعريف واحد جلستك مفتوحة، ويحفظ ملف آخر لغتك.
portal-privacy-3 = يُسجَّل كل من اطّلع على حسابك أو عدّله في سجل يمكنك قراءته.
portal-privacy-4 = المستندات التي تضيفها إلى طلب الانضمام يُزال منها ما تكشفه خفية، مثل مكان التقاط الصورة، ولا تُحفظ إلا النسخة المنظّفة، مختومة.
portal-privacy-5 = عنوان من يطلب النشرة يُحفظ مختوما للنشرة وحدها، ويزول عند إلغاء الاشتراك. ولا تحمل رسائلها صورا ولا تحصي أحدا.
portal-day-title = يومي
portal-day-late = { $n ->
    [zero] لا شيء متأخر.
    [one] أمر واحد متأخر.
    [two] أمران متأخران.
    [few] { $n } أمور متأخرة.
    [many] { $n } أمرا متأخرا.
   *[other] { $n } أمر متأخر.
}
portal-day-nothing = لا شيء ينتظرك
portal-day-nothing-text = سيظهر هنا ما يحتاج إليه الآخرون منك، والأقرب موعدا أولا.
portal-day-overdue = متأخر
portal-day-by = في موعد أقصاه { $date }
portal-day-ways = كل ما عدا ذلك
portal-design-title = مكوّنات هذا الموقع
portal-design-lead = كل جزء تُبنى منه الصفحات، مرة واحدة، بكلمات الموقع.
portal-design-state = الحالة

# Messages.
portal-home-4 = هل جاءت بك رسالة إلى هنا؟ يظهر ما ينتظرك بعد تسجيل الدخول أو العودة برمزك.
portal-home-sign-in = تسجيل الدخول
portal-home-code = العودة بالرمز
portal-day-messages = الرسائل
portal-day-messages-text = تقود كل رسالة إلى حيث يمكن قراءتها. وتبقى هنا 30 يوما ما لم تُزِلها.
portal-day-messages-older = رسائل أقدم
portal-day-messages-away = إزالة جميع الرسائل
done-messages-away = أُزيلت الرسائل.

# What is new, and what letters say.
portal-day-late-group = متأخر
portal-day-week = خلال أسبوع
portal-day-later = لاحقا
portal-day-open = بلا موعد
portal-day-new = جديد منذ { $date }
portal-day-new-nothing = لم يتغير شيء منذ ذلك الحين.
portal-day-new-text = يُحسب من زيارتك الأخيرة، على أي جهاز كان؛ والزيارة التي لم تفتح فيها هذه الصفحة لا تُحسب. نحتفظ بتلك اللحظة وحدها وبالساعة التي فتحتها فيها آخر مرة، ولا نحتفظ بشيء مما اطلعت عليه.
portal-day-seen = اطلعت على كل ذلك
portal-day-notifications = ما نكتب إليك بشأنه
done-seen = من الآن فصاعدا لا يُعد جديدا إلا ما يأتي.
portal-day-waits = ما ينتظرك
portal-day-more = { $n ->
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $n } أخرى
   *[other] { $n } آخر
}
portal-day-more-open = { $n ->
    [one] أكثر من واحد آخر
    [two] أكثر من اثنين آخرين
    [few] أكثر من { $n } أخرى
   *[other] أكثر من { $n } آخر
}
portal-privacy-6 = يُحفظ لصفحة يومك وحدها منذ متى تُعد الأمور جديدة عليك والساعة التي فتحتها فيها آخر مرة، ويُمحى ذلك مع حسابك. أما ما اطلعت عليه فلا يُحفظ.
