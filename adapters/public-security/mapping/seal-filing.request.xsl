<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:y="urn:yibiao:standard:v1" xmlns:ps="urn:yibiao:public-security"
                exclude-result-prefixes="#all">

  <xsl:include href="rbsp-request.xsl"/>

  <xsl:variable name="service" select="'S32-00000325'"/>
  <xsl:variable name="method" select="'Save'"/>

  <xsl:template match="y:stepRequest" mode="items">
    <xsl:variable name="filing" select="y:sealFilingRequest"/>
    <xsl:variable name="head" select="$filing/y:legalRepresentative"/>
    <!-- the serial number by which the department can be asked what became of the filing -->
    <xsl:sequence select="ps:item('ywlsh', ps:row(string(y:envelope/y:messageId)))"/>
    <xsl:sequence select="ps:item('qyxx', (
        ps:row(('TYSHXYDM', 'QYMC', 'FDDBR', 'FDDBRZJLX', 'FDDBRSFZH', 'LXDH')),
        ps:row((string($filing/y:creditCode), string($filing/y:companyName),
            string($head/y:name), string($head/y:identityDocument/y:type),
            string($head/y:identityDocument/y:number), string($head/y:mobile)))))"/>
    <xsl:sequence select="ps:item('yzxx', (
        ps:row(('YZLX', 'SL')),
        $filing/y:seal ! ps:row((string(y:type), string(y:quantity)))))"/>
  </xsl:template>
</xsl:stylesheet>
