/**
 * Names of products and technologies that résumés and role files often state, without spaces. What follows such a name is another product (`React
 * Native`), or a word that may be left out (`Python scripting`).
 */
export const knownProducts: ReadonlySet<string> = new Set(
  `
  .net .netcore abap access acrobat activedirectory aftereffects airflow airtable alteryx amazonwebservices android angular angularjs ansible
  ansys apex apollo appium arcgis arduino asana asp.net autocad autocadcivil3d azure azureactivedirectory azuredevops backbone bamboo bash bgp
  bigquery bitbucket bootstrap c c# c++ cassandra circleci citrix clojure cobol cognos confluence crystalreports css cucumber cypress d3 dart
  databricks datadog dax db2 delphi django docker drupal dynamodb eclipse elasticsearch elixir elm ember epic erlang excel f# fastapi figma
  firebase flask flink flutter fortran gatsby git github githubactions gitlab gitlabci go googleads googleanalytics googlecloud googledocs
  googlesheets googleworkspace grafana graphql groovy gulp hadoop haskell helm hibernate hololens html hubspot illustrator indesign
  informatica intellij ios istio java javaee javascript jenkins jest jira jmeter joomla jquery json julia junit jupyter kafka keras kibana
  kotlin kubernetes lambda laravel lightroom linux logstash looker lua macos magento mariadb matlab maven memcached meteor microstation
  mongodb mysql neo4j netsuite netsuiteerp newrelic next nginx node nosql numpy nuxt objectivec office opencv openshift oracledatabase outlook
  pandas perl photoshop php playwright plsql postgresql postman powerapps powerautomate powerbi powerpoint powershell premierepro prometheus
  puppet python pytorch qlik qlikview quickbooks r rabbitmq react reactnative redis redshift redux revit rhel ruby rubyonrails rust salesforce
  sap saphana sas sass scala sccm scikitlearn selenium servicenow sharepoint shopify simulink sketchup slack snowflake solidworks spark splunk
  spring springboot springcloud springmvc springsecurity spss sql sqlite sqlserver ssis ssrs stata svelte swift swiftui symfony tableau
  tailwind tensorflow terraform tomcat trello tsql typescript unity unix unreal vagrant vba visio visualbasic visualbasic.net visualstudio
  vscode vue vuex webpack windows windowsserver word wordpress workday xamarin xcode xml yaml zendesk zoom
  `
    .trim()
    .split(/\s+/),
);
