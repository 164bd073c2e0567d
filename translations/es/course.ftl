inicio = Primeros pasos
    .about = Las teclas, sin miedo.
diseno = Diseño y tendencias sin perder la raíz
    .about = Contar su tejido, escuchar y cuidarlo.
redes = Vender por redes
    .about = Publicar, cobrar y enviar.
seguridad = Uso seguro de la tecnología
    .about = Reconocer engaños y cuidarse.
