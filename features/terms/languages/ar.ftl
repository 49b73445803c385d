terms-title = Terms
terms-none = لا شيء هنا بعد
terms-none-text = ما يضاف سيظهر هنا.
terms-state-draft = مسودة
terms-state-open = مفتوح
terms-state-closed = مغلق
