import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { LanguageRules } from './language.js';

/** Words of the list that say something in a duty. */
const meaningful = new Set('cuenta empleo estado horas partes tiempo trabajo uso valor'.split(' '));

export const spanish: LanguageRules = {
  stem: stemmer,
  stopWords: stopwords.filter((word) => !meaningful.has(word)),
  leadIns: `conocimiento conocimientos experiencia dominio manejo capacidad habilidad habilidades competencia competencias nivel alto sólido sólidos amplio amplia
    amplios excelente mínimo mínima año años demostrable imprescindible valorable deseable requerido responsable responsabilidad encargado encargada tarea tareas
    función funciones área ámbito diverso diversos distinto diferentes correspondiente`,
  fillers: `realizar realización efectuar hacer llevar garantizar asegurar gestionar gestión elaborar elaboración preparar preparación mantener
    colaborar colaboración apoyar apoyo ejecutar ejecución trabajar trabajo dar tomar procurar ofrecer manejar ayudar ayuda crear creación
    proporcionar mantenimiento diario diaria`,
  actions: `
    redactar redacción escribir escritura
    atender atención
    recibir recepción recepcionar acoger acogida
    cobrar cobro facturar facturación
    reponer reposición
    limpiar limpieza lavar lavado desinfectar
    ordenar orden organizar organización
    controlar control revisar revisión verificar verificación comprobar comprobación inspeccionar inspección supervisar supervisión vigilar vigilancia
    asesorar asesoramiento aconsejar orientar orientación tutoría informar información
    formar formación impartir enseñar enseñanza capacitar capacitación instruir entrenar entrenamiento
    dirigir dirección liderar liderazgo coordinar coordinación
    vender venta vendedor comercializar comercialización
    comprar compra compras adquirir adquisición pedido aprovisionar
    reparar reparación arreglar arreglo
    conservar conservación
    entregar entrega repartir reparto repartidor distribuir distribución
    diseñar diseño proyectar
    programar programación planificar planificación
    instalar instalación montar montaje colocar colocación
    cuidar cuidado cuidados
    archivar archivo clasificar clasificación
    analizar análisis estudiar estudio evaluar evaluación corregir corrección
    traducir traducción
    responder respuesta contestar resolver resolución
    registrar registro contabilizar contabilización contabilidad anotar anotación introducir
    emitir emisión expedir expedición
    cargar carga
    descargar descarga
    conducir conducción
    transportar transporte
    embalar embalaje empaquetar envasar envasado
    negociar negociación
    contratar contratación seleccionar selección reclutar reclutamiento
    servir servicio
    cocinar cocina cocción
    acompañar acompañamiento asistir asistencia
    comunicar comunicación
    presentar presentación
    mejorar mejora optimizar optimización
    pagar pago abonar abono
    administrar administración suministrar suministro
    cumplir cumplimiento respetar respeto
    reunir reunión entrevistar entrevista
    producir producción fabricar fabricación
    investigar investigación
    reunir reunión reunirse
    corregir corrección
    utilizar utilización usar
    acompañamiento
    ayudar asistir
    cortar corte
    pintar pintura
    construir construcción
    soldar soldadura
    buscar búsqueda
    proteger protección
    publicar publicación
    enviar envío
    etiquetar etiquetado
    medir medición
    calcular cálculo estimar estimación presupuestar
    aprobar aprobación validar validación
    abrir apertura
    cerrar cierre
    recoger recogida recopilar recopilación
    asear aseo higiene
    curar cura curas
    seguir seguimiento
    implementar implementación implantar implantación
    configurar configuración
    informe
    traspasar traslado trasladar
    participar participación
    desarrollar desarrollo
    definir definición
    regar riego
    podar poda`,
  things: `
    cliente clienta clientela usuario
    paciente enfermo
    trabajador empleado personal equipo compañero plantilla
    alumno alumna alumnado estudiante aprendiz niño
    proveedor suministrador
    documento documentación expediente papel
    informe reporte memoria
    máquina equipo maquinaria aparato
    avería fallo incidencia
    mercancía producto artículo género
    almacén depósito
    stock existencias inventario
    tienda establecimiento comercio local
    padre madre familia familiar
    norma regla normativa
    medicamento medicación fármaco
    llamada teléfono telefónico
    factura recibo
    nómina salario sueldo
    camión vehículo
    estantería lineal estante
    reclamación queja
    clase lección
    ruta itinerario
    sitio página web
    mayor anciano residente dependiente
    herida
    contrato convenio
    proyecto
    presupuesto
    correo correspondencia carta
    precio tarifa
    obra
    coche automóvil
    ropa prenda
    dato
    pedido encargo
    plazo
    coste costo gasto
    calidad
    herramienta
    aplicación app programa
    usuario
    consulta visita cita
    comida plato menú
    proceso procedimiento
    red canal`,
  endings: /(?:izacion|acion|icion|cion|sion|amient|imient|mient|ador|edor|idor|anci|enci|ez|ific|i)$/,
  verbEndings: /(?:ar|er|ir|arse|erse|irse|ci[oó]n|si[oó]n|miento|aje|anza|ado)$/,
  verbAtEnd: false,
  adjectiveEndings: null,
  compounds: false,
  separable: '',
  negations: 'no sin nunca ni ningún ninguno ninguna jamás',
  passive: /(?:^|\s)(?:ser|es|son|está|estar)\s.*\spor\s/i,
  opposites: 'aumentar reducir, aumentar disminuir, abrir cerrar, apertura cierre, compra venta, comprar vender, contratar despedir, interno externo, entrada salida, importación exportación, aceptar rechazar', // prettier-ignore
  reversing: ['des', 'dis', 'in'],
  numbers: 'dos tres cuatro cinco seis siete ocho nueve diez once doce',
};
