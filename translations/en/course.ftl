inicio = First steps
    .about = The keys, without fear.
seguridad = Safe use of technology
    .about = Recognise tricks and take care of yourself.
