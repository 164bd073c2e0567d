inicio = Nail a'tel
    .about = Te tekla, ma xaxi'.
iniciativa = Ya xju' ku'un, ya xjajchon
    .about = Lek ya xk'opojat, ya atsaj, ya xjajchat.
redes = Chonel ta internet
    .about = Ya awak' ta ilel, ya xtojat, ya atikun.
seguridad = Lek stuuntesel selular
    .about = Ojtikina te lo'layel, kanantaya abaj.
