inicio = First steps
    .about = The keys, without fear.
diseno = Design and trends without losing the root
    .about = Tell your weaving, listen and protect it.
redes = Selling on social networks
    .about = Posting, getting paid and sending.
seguridad = Safe use of technology
    .about = Recognise tricks and take care of yourself.
