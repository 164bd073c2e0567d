inicio = Primeros pasos
    .about = Las teclas, sin miedo.
seguridad = Uso seguro de la tecnología
    .about = Reconocer engaños y cuidarse.
