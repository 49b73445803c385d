fora-title = Fora
fora-none = لا شيء هنا بعد
fora-none-text = ما يضاف سيظهر هنا.
fora-state-draft = مسودة
fora-state-open = مفتوح
fora-state-closed = مغلق
