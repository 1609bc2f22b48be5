/** Other names of products and technologies, without spaces: first the name that stands for the others. */
const groups = `
  ciscoios: ciscosystemsios | .net: dotnet, net, netframework, .netframework, dotnetframework | .netcore: dotnetcore, netcore | activedirectory: ad
  amazonwebservices: aws, awscloud, amazonaws, amazoncloud | asp.net: aspnet | azure: microsoftazure, azurecloud | bgp: bordergatewayprotocol
  c#: csharp | c++: cplusplus, cpp | creativecloud: adobecc, adobecreativesuite | css: cascadingstylesheets | dentrix: henryscheindentrix
  dynamodb: amazondynamodb | ec2: amazonec2, awsec2, elasticcomputecloud | elasticsearch: elasticsearchengine | epic: epicsystems, epicehr
  f#: fsharp | githubactions: gha | go: golang | googleanalytics: ga4 | googlecloud: gcp, googlecloudplatform | ios: appleios
  googleworkspace: gsuite, googlesuite, googleapps | html: hypertextmarkuplanguage | illustrator: adobeillustrator | intellij: intellijidea
  javascript: js, ecmascript, vanillajavascript, vanillajs | jenkins: jenkinsci | json: javascriptobjectnotation | kubernetes: k8s
  lightroom: adobelightroom | linux: gnulinux | macos: osx, macosx | matlab: themathworksmatlab | microstation: bentleymicrostation
  mongodb: mongo | next: nextjs | node: nodejs | objectivec: objc
  office: msoffice, microsoftoffice, officesuite, microsoftofficesuite, office365, microsoft365, microsoftoffice365, o365, m365
  oracledatabase: oracle, oracledb, oraclerdbms | postgresql: postgres, psql | powerbi: pbi | powerpoint: powerpt | python: py
  rhel: redhatenterpriselinux, enterpriselinux | rubyonrails: rails, ror
  s3: amazons3, awss3, simplestorageservice, amazonsimplestorageservice, amazonsimplestorageservices3
  salesforce: salesforcecrm, salesforce.com, sfdc | sap: saperp, sapr | scikitlearn: sklearn | selenium: seleniumwebdriver
  solidworks: dassaultsystemessolidworks | splunk: splunkenterprise | spss: spssstatistics, ibmspss, ibmspssstatistics
  sql: structuredquerylanguage | sqlserver: mssql, mssqlserver, microsoftsqlserver | tableau: tableaudesktop, tableausoftware
  tailwind: tailwindcss | terraform: hashicorpterraform | typescript: ts | visualbasic.net: vb.net, vbnet, visualbasicnet
  vscode: visualstudiocode | windows: mswindows, windowsos | xml: extensiblemarkuplanguage
`;

/** The name that stands for each of the other names. */
export const nameAliases: ReadonlyMap<string, string> = new Map(
  groups
    .split(/[|\n]/)
    .filter((group) => group.includes(':'))
    .flatMap((group) => {
      const [standard = '', others = ''] = group.split(':');
      return others.split(',').map((other) => [other.trim(), standard.trim()] as const);
    }),
);
