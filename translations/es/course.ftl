inicio = Primeros pasos
    .about = Las teclas, sin miedo.
costos = Costos y precio justo
    .about = Contar todo y poner buen precio.
redes = Vender por redes
    .about = Publicar, cobrar y enviar.
seguridad = Uso seguro de la tecnología
    .about = Reconocer engaños y cuidarse.
