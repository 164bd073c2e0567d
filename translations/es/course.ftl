seguridad = Uso seguro de la tecnología
    .about = Reconocer engaños y cuidarse.
