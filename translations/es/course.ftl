inicio = Primeros pasos
    .about = Las teclas, sin miedo.
iniciativa = Confianza e iniciativa
    .about = Hablar claro, decidir y empezar.
redes = Vender por redes
    .about = Publicar, cobrar y enviar.
seguridad = Uso seguro de la tecnología
    .about = Reconocer engaños y cuidarse.
