inicio = Nail a'tel
    .about = Te tekla, ma xaxi'.
diseno = Lekil luch sok ach' k'anel
    .about = Ala, a'iya, kanantaya te ajalabe.
redes = Chonel ta internet
    .about = Ya awak' ta ilel, ya xtojat, ya atikun.
seguridad = Lek stuuntesel selular
    .about = Ojtikina te lo'layel, kanantaya abaj.
