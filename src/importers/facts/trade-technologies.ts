/** Products of trades, without spaces and signs and in small letters, none of which is an ordinary word. */
export const tradeTechnologies: ReadonlySet<string> = new Set(
  // Money and people
  (
    'freeagent freshbooks kashflow irisaccounts taxcalc caseware agresso unit4 netsuite sunsystems coupa datevunternehmenonline lexoffice sevdesk sbssoftware afas afasprofit twinfield exactonline snelstart visma nmbrs ' +
    'teamsystem zucchetti danea fattureincloud cegid cielcompta ebpcompta silae pennylane qonto quadratus a3nom a3con a3erp a3eco contaplus nominaplus holded factusol sagedespachos meta4 phc primaverabss toconline moloni totvs protheus contaazul ' +
    'personio bamboohr hibob successfactors sapsuccessfactors factorialhr p&i paisy sdworx adpworkforcenow paychex trinet rippling ceridian dayforce icims smartrecruiters recruitee bullhorn teamtailor ' +
    // Law and property
    'imanage netdocuments westlaw lexisnexis lexis+ actionstep practicepanther mycase ramicro advoware winmacs yardi appfolio reapit onoffice flowfact propstack entrata realpage mripropertysoftware ' +
    // Health and care
    'emisweb systmone dentrix eaglesoft opendental dampsoft nextgen practicefusion drchrono simplepractice personcentredsoftware caredocs nourishcare logmycare birdiecare medifox medifoxdan myneva snapambulant orbiskis medatixx turbomed cgmalbis cgmturbomed doctolib weda hellodoc winpharma pioneerrx pharmacymanager titanpms ezyvet provetcloud vetspire avimark idexxneo impromed rxworks ' +
    'matrixcare wellsky axxess kareo advancedmd modmed redcap medidata veevavault carestream agfaorbis nedap onsdossier pluriform nexushr philipsintellispace mosaiq ariaoncology ' +
    // Schools, libraries and research
    'bromcom classdojo stepfolio kidling kitaplus leandoo googleclassroom pronote smartlearning schoology powerschool infinitecampus webuntis somtoday parnassys itslearning brightspace koha axiell adlib collectionspace endnote zotero nvivo maxqda qualtrics surveymonkey ' +
    'graphpadprism graphpad imagej flowjo snapgene benchling labview labware chromeleon empower3 chemdraw aspenplus hysys aspenhysys originpro minitab eviews qgis arcgis arcgispro mapinfo erdas trimblebusinesscenter leicacyclone emlid ' +
    // Making, building and energy
    'siemenss7 s71200 s71500 step7 simatic tiaportal wincc codesys twincat beckhofftwincat rslogix studio5000 controllogix factorytalk eplan eplanp8 eplanelectricp8 wscad seeelectrical elecworks caddyelectrical knx ets5 ets6 dialux relux opcua profinet profibus modbus canopen ' +
    'kisssoft ansys abaqus nastran comsol hypermesh starccm openfoam mastercam hypermill edgecam gibbscam solidcam featurecam topsolid solidworks solidedge teamcenter windchill enovia 3dexperience siemensnx sinumerik heidenhain fanuc mazatrol kuka robotstudio roboguide lantek trumpfboost sigmanest ' +
    'freertos threadx vxworks cortexm armcortexm armcortex segger jlink saleae buildroot openocd tuflow 12dmodel 12dsynergy civil3d infoworksicm infodrainage craftnote powerbird ' +
    'plangrid buildertrend navisworks astapowerproject allplan orcaava californiapro ribitwo itwo nevaris cypecad tekla teklastructures robotstructural staadpro sofistik dlubal rfem costx archicad lumion enscape twinmotion pvsyst pvsol helioscope digsilentpowerfactory powerfactory etap psse pscad hydrocad epanet swmm hecras plaxis geostudio ' +
    'lectra gerberaccumark clo3d optitex browzwear eskoartios prinect heidelbergprinect efifiery onyxrip wilcomembroidery canalyzer vectorcanoe vcds xentry autodata dspace cangalyzer ibmmaximo infor inforln epicor syspro proalpha abasnavision microsoftnavision navision odoo mrpeasy fishbowl hydramis ' +
    // Moving and storing
    'samsara geotab keeptruckin omnitracs webfleet tomtomwebfleet transporeon timocom manhattanwms manhattanscale korberwms blueyonder reflexwms sapewm redprairie highjump mintsoft cargowise magaya mcleod tmwsuite shipstation easyship ameliatms amosmaintenance foreflight jeppesen galileogds worldspan ' +
    // Guests and shops
    'fidelio opera5 operapms operacloud mewspms protel cloudbeds guestline rezlynx opentable resdiary sevenrooms zenchef orderbird lightspeed zonar fieldly jedox planity famly kidsoft siteminder lightdash airbyte meltano otrs sophos navitas tracplan lightspeedpos zelty ladditon innovorder tcpos gastronovi resmio planday rotacloud deputyapp 7shifts hotschedules phorest fresha treatwell salonized mindbody gymmaster glofox virtuagym legendclub shopify prestashop magento shopware vendpos cegidretail jtlwawi plentymarkets ' +
    // Media, languages and the stage
    'trados sdltrados memoq memsource wordfast xtmcloud avidmediacomposer davinciresolve captureone lightroom adobelightroom cinema4d nukestudio unrealengine qlab grandma2 grandma3 etceos lightburn vectorworksspotlight yamahacl resolume vmix tricaster xcodeedit touchdesigner ' +
    // Talking to customers
    'metaads metaadsmanager metabusinesssuite metabusinessmanager facebookads linkedinads tiktokads capcut metricool genesys genesyscloud five9 aircall zendesk freshservice helpscout talkdesk niceincontact ringcentral 3cx pipedrive zohocrm dynamics365 sugarcrm activecampaign brevo sendinblue typo3 drupal joomla wordpress elementor hootsuite sproutsocial buffersocial ' +
    // Safety and security
    'genetec lenel lenels2 ccure9000 milestonexprotect avigilon hikvision axiscamera crowdstrike sentinelone qualys tenable nessus burpsuite wireshark metasploit fortigate paloalto checkpointfirewall veeam commvault'
  ).split(' '),
);
